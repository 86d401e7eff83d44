package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a ledger and everything that the picture adds to it.
 *
 * @param names the names of pledges by id; a pledge without one appears with its id
 * @param payers the names of the payers, by the id of the pledge
 * @param sources the short names of the sources of a figure, by the id of the pledge
 * @param answers what claims say that sources may differ on, by the id of the claim
 * @param novelty the ground for the novelty of a pledge, by its id; a pledge without one takes that of its whole
 * @param doubtful the pledges that a source denies to be part of their whole
 */
public record Drawing(
        Ledger ledger,
        Subject subject,
        Map<String, String> names,
        Map<String, List<String>> payers,
        Map<String, List<String>> sources,
        Map<String, Answer> answers,
        Map<String, Ground> novelty,
        Set<String> doubtful,
        Concluded concluded,
        AsOf asOf,
        Citation citation,
        Language language,
        Layout layout) {

    public Drawing {
        names = Map.copyOf(names);
        payers = Map.copyOf(payers);
        sources = Map.copyOf(sources);
        answers = Map.copyOf(answers);
        novelty = Map.copyOf(novelty);
        doubtful = Set.copyOf(doubtful);
    }

    /**
     * Holds what one claim says.
     *
     * @param pledgeId the pledge that the claim is about
     * @param word a value of an enum; null for money
     * @param sum a sum of money; null for anything else
     * @param publishers the publishers whose pages say it, or from whose pages it was concluded
     * @param isConcluded true if an editor concluded it
     */
    public record Answer(String pledgeId, Enum<?> word, MoneyRange sum, List<String> publishers, boolean isConcluded) {

        public Answer {
            publishers = List.copyOf(publishers);
        }
    }

    /**
     * Describes the pledge of the ledger.
     *
     * @param title the text above the picture; null for the name
     * @param announcedOn a date that may be partial; null if unknown
     */
    public record Subject(String id, String name, String title, List<String> announcedBy, String announcedOn) {

        public Subject {
            announcedBy = List.copyOf(announcedBy);
        }
    }

    /** Holds the days that the question is about; null where it sets no limit. */
    public record AsOf(String valid, String stated, String recorded) {}

    /**
     * Tells how to find the picture again.
     *
     * @param dataOf the day on which the data last changed
     * @param url the address of this server, without a slash at the end
     */
    public record Citation(String dataOf, String datasetVersion, String url) {}

    public String name(String pledgeId) {
        return names.getOrDefault(pledgeId, pledgeId);
    }

    public List<String> payers(String pledgeId) {
        return payers.getOrDefault(pledgeId, List.of());
    }

    /** Returns what sources disagree on about a pledge. */
    public List<Predicate> disputed(String pledgeId) {
        return ledger.disagreements().stream()
                .filter(point -> point.pledgeId().equals(pledgeId))
                .map(Disagreement::about)
                .distinct()
                .toList();
    }

    /** Returns true if sources say only of the whole, not of the pledge, whether the money is new. */
    public boolean inheritsNovelty(String pledgeId) {
        return !novelty.containsKey(pledgeId) && !pledgeId.equals(subject.id());
    }

    public Ground ground(String pledgeId) {
        return novelty.getOrDefault(inheritsNovelty(pledgeId) ? subject.id() : pledgeId, Ground.NOTHING);
    }

    public List<String> sources(String pledgeId) {
        return sources.getOrDefault(pledgeId, List.of());
    }
}
