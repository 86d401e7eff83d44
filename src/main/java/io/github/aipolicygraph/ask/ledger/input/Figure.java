package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.Comparator;
import java.util.List;

/**
 * Holds one sum of money that one claim gives.
 *
 * @param claim the id of the claim
 * @param min the lower bound; null if there is none
 * @param max the upper bound; null if there is none
 * @param statedOn a date that may be partial; null if unknown
 * @param sources the ids of the sources that give it
 */
public record Figure(
        String claim,
        Stage stage,
        Instrument instrument,
        Period period,
        Long min,
        Long max,
        Modality modality,
        String currency,
        String statedOn,
        Rank rank,
        List<String> sources) {

    /** Sorts the preferred figure first, and the others in an order that depends only on their claims. */
    public static final Comparator<Figure> MOST_PREFERRED = Comparator.comparing(
                    (Figure figure) -> figure.rank() != Rank.PREFERRED)
            .thenComparing(Figure::claim);

    public Figure {
        sources = List.copyOf(sources);
    }

    public boolean isApproximate() {
        return modality == Modality.ABOUT;
    }
}
