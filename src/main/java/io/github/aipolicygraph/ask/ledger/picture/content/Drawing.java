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
 * A ledger, and what is to be told beside it.
 *
 * @param names what pledges are called, by their ids; a pledge that is not among them is called by its id
 * @param payers who is said to pay, by the id of the pledge
 * @param sources short names of the sources of a figure, by the id of the pledge
 * @param answers what claims say that sources may differ on, by their ids
 * @param novelty what it rests on whether a pledge is new, by its id; of one that is not there, what is said of the whole stands for it
 * @param doubtful the pledges of which a source denies that they are a part of what they are said to be a part of
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
     * What one claim says.
     *
     * @param pledgeId of what it says it
     * @param word of a closed set; null for money
     * @param sum null for anything but money
     * @param publishers whose pages say it, or what it was concluded from
     * @param isConcluded whether an editor concluded it
     */
    public record Answer(String pledgeId, Enum<?> word, MoneyRange sum, List<String> publishers, boolean isConcluded) {

        public Answer {
            publishers = List.copyOf(publishers);
        }
    }

    /**
     * Whose ledger it is.
     *
     * @param title what stands above the picture; null for the name
     * @param announcedOn partial date; null if not known
     */
    public record Subject(String id, String name, String title, List<String> announcedBy, String announcedOn) {

        public Subject {
            announcedBy = List.copyOf(announcedBy);
        }
    }

    /** For which days the question was asked; null where it was not limited. */
    public record AsOf(String valid, String stated, String recorded) {}

    /**
     * How the picture is found again.
     *
     * @param dataOf the day on which the data last changed
     * @param url where this server is reached, without a slash at the end
     */
    public record Citation(String dataOf, String datasetVersion, String url) {}

    public String name(String pledgeId) {
        return names.getOrDefault(pledgeId, pledgeId);
    }

    public List<String> payers(String pledgeId) {
        return payers.getOrDefault(pledgeId, List.of());
    }

    /** What sources differ on about a pledge. */
    public List<Predicate> disputed(String pledgeId) {
        return ledger.disagreements().stream()
                .filter(point -> point.pledgeId().equals(pledgeId))
                .map(Disagreement::about)
                .distinct()
                .toList();
    }

    /** Whether it is said of the whole that its money is new or not, and nothing of the pledge. */
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
