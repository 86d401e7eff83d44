package io.github.aipolicygraph.ledger.count.figure;

import io.github.aipolicygraph.ledger.LedgerReason;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.count.sum.Amount;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The figures of one pledge, parted.
 *
 * @param figures those that count; all of one currency
 * @param left the others, by the reason why they do not
 */
public record Chosen(List<Figure> figures, Map<LedgerReason, List<Figure>> left) {

    public Chosen {
        figures = List.copyOf(figures);
        left = Map.copyOf(left);
    }

    public static Amount span(Collection<Figure> figures) {
        return figures.stream()
                .map(figure -> Amount.between(figure.min(), figure.max()))
                .reduce(Amount::or)
                .orElseThrow();
    }
}
