package io.github.aipolicygraph.ledger.picture.content;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.ledger.Disagreement;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.MoneyRange;
import io.github.aipolicygraph.vocabulary.Predicate;
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
 * @param silent the pledges of whose novelty no source says anything: what is said of the whole stands for them
 * @param doubtful the pledges of which a source denies that they are a part of what they are said to be a part of
 */
public record Drawing(
        Ledger ledger,
        Subject subject,
        Map<String, String> names,
        Map<String, List<String>> payers,
        Map<String, List<String>> sources,
        Map<String, Answer> answers,
        Set<String> silent,
        Set<String> doubtful,
        AsOf asOf,
        Citation citation,
        Language language,
        Layout layout) {

    public Drawing {
        names = Map.copyOf(names);
        payers = Map.copyOf(payers);
        sources = Map.copyOf(sources);
        answers = Map.copyOf(answers);
        silent = Set.copyOf(silent);
        doubtful = Set.copyOf(doubtful);
    }

    /**
     * What one claim says.
     *
     * @param word of a closed set; null for money
     * @param sum null for anything but money
     * @param publishers whose pages say it
     */
    public record Answer(Enum<?> word, MoneyRange sum, List<String> publishers) {

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

    public List<String> sources(String pledgeId) {
        return sources.getOrDefault(pledgeId, List.of());
    }
}
