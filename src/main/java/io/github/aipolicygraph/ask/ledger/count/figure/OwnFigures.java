package io.github.aipolicygraph.ask.ledger.count.figure;

import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.money.Conversion;
import io.github.aipolicygraph.money.Exchange;
import io.github.aipolicygraph.money.ValueDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes the values of pledges from their own figures, each only once. */
public final class OwnFigures {

    private final Function<String, PledgeRecord> pledges;
    private final Function<PledgeRecord, SelectedFigures> selection;
    private final Function<PledgeRecord, SelectedFigures> best;
    private final Exchange exchange;
    private final Map<String, SelectedFigures> selected = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();

    /**
     * Creates the cache.
     *
     * @param selection selects the figures that count
     * @param best selects the figures whose day gives the rate, so that the day is the same whichever figures of a
     *     pledge count
     */
    public OwnFigures(
            Function<String, PledgeRecord> pledges,
            Function<PledgeRecord, SelectedFigures> selection,
            Function<PledgeRecord, SelectedFigures> best,
            Exchange exchange) {
        this.pledges = pledges;
        this.selection = selection;
        this.best = best;
        this.exchange = exchange;
    }

    public SelectedFigures selected(String pledge) {
        return selected.computeIfAbsent(pledge, id -> selection.apply(pledges.apply(id)));
    }

    public Value value(String pledge) {
        return values.computeIfAbsent(pledge, this::computed);
    }

    /** Returns true if a figure counts, but no rate gives its value in the requested currency. */
    public boolean lacksRate(String pledge) {
        return !selected(pledge).figures().isEmpty() && !value(pledge).isKnown();
    }

    private Value computed(String pledge) {
        var figures = selected(pledge).figures();
        if (figures.isEmpty()) {
            return Value.NONE;
        }
        return exchange.from(figures.get(0).currency(), valueDay(pledges.apply(pledge), figures))
                .map(conversion -> new Value(
                        converted(figures, conversion),
                        new TreeMap<>(Map.of(pledge, figures)),
                        new HashSet<>(conversion.rates())))
                .orElse(Value.NONE);
    }

    private static Amounts converted(List<Figure> figures, Conversion conversion) {
        return Amounts.of(conversion.currency(), SelectedFigures.span(figures).times(conversion.factor()));
    }

    /**
     * Returns one day for all figures of a pledge, the first of several: otherwise they would differ by their rates
     * alone.
     */
    private Optional<LocalDate> valueDay(PledgeRecord pledge, List<Figure> figures) {
        return ValueDays.of(pledge.announcedOn(), days(best.apply(pledge).figures()))
                .or(() -> ValueDays.of(null, days(figures)));
    }

    private static Stream<String> days(List<Figure> figures) {
        return figures.stream().map(Figure::statedOn);
    }
}
