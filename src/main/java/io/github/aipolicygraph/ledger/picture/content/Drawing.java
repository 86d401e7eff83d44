package io.github.aipolicygraph.ledger.picture.content;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.ledger.Disagreement;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.util.List;
import java.util.Map;

/**
 * A ledger, and what is to be told beside it.
 *
 * @param names what pledges are called, by their ids; a pledge that is not among them is called by its id
 * @param payers who is said to pay, by the id of the pledge
 * @param sources short names of the sources of a figure, by the id of the pledge
 */
public record Drawing(
        Ledger ledger,
        Subject subject,
        Map<String, String> names,
        Map<String, List<String>> payers,
        Map<String, List<String>> sources,
        AsOf asOf,
        Citation citation,
        Language language,
        Layout layout) {

    public Drawing {
        names = Map.copyOf(names);
        payers = Map.copyOf(payers);
        sources = Map.copyOf(sources);
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
     * @param drawnOn date
     * @param url where this server is reached, without a slash at the end
     */
    public record Citation(String drawnOn, String datasetVersion, String url) {}

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
