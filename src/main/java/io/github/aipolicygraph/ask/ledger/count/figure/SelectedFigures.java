package io.github.aipolicygraph.ask.ledger.count.figure;

import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds the figures of one pledge, separated by {@link FigureSelection}.
 *
 * @param figures the figures that count, all in one currency
 * @param left the other figures, by the reason why they don't count
 */
public record SelectedFigures(List<Figure> figures, Map<LedgerReason, List<Figure>> left) {

    public SelectedFigures {
        figures = List.copyOf(figures);
        left = Map.copyOf(left);
    }

    public static Amount span(Collection<Figure> figures) {
        var span =
                figures.stream().map(SelectedFigures::amount).reduce(Amount::or).orElseThrow();
        return span.about(isApproximate(figures, span, Amount::low) || isApproximate(figures, span, Amount::high));
    }

    /**
     * Returns true if a bound is approximate: the preferred figures that give it say so, or all that give it if none is
     * preferred.
     */
    private static boolean isApproximate(Collection<Figure> figures, Amount span, Function<Amount, BigDecimal> end) {
        var giving = figures.stream()
                .filter(figure -> end.apply(amount(figure)).equals(end.apply(span)))
                .toList();
        var preferred = giving.stream()
                .filter(figure -> figure.rank() == Rank.PREFERRED)
                .toList();
        return (preferred.isEmpty() ? giving : preferred).stream().allMatch(Figure::isApproximate);
    }

    private static Amount amount(Figure figure) {
        return Amount.between(figure.min(), figure.max());
    }
}
