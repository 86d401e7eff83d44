package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.Comparator;
import java.util.List;

/**
 * One sum of money, as one source gives it.
 *
 * @param claim the id of the claim
 * @param min null if open downwards
 * @param max null if open upwards
 * @param statedOn partial date; null if not known
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

    /** The preferred one first; the rest in an order that depends on nothing else. */
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
