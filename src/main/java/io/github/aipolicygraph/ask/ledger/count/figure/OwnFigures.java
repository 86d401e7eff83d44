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

/** What pledges are worth by their own figures, each looked at once. */
public final class OwnFigures {

    private final Function<String, PledgeRecord> pledges;
    private final Function<PledgeRecord, SelectedFigures> choice;
    private final Function<PledgeRecord, SelectedFigures> best;
    private final Exchange exchange;
    private final Map<String, SelectedFigures> chosen = new HashMap<>();
    private final Map<String, Value> worths = new HashMap<>();

    /**
     * @param choice the figures that count
     * @param best those by whose day they are converted: it is the same, whichever of a pledge's figures count
     */
    public OwnFigures(
            Function<String, PledgeRecord> pledges,
            Function<PledgeRecord, SelectedFigures> choice,
            Function<PledgeRecord, SelectedFigures> best,
            Exchange exchange) {
        this.pledges = pledges;
        this.choice = choice;
        this.best = best;
        this.exchange = exchange;
    }

    public SelectedFigures chosen(String pledge) {
        return chosen.computeIfAbsent(pledge, id -> choice.apply(pledges.apply(id)));
    }

    public Value worth(String pledge) {
        return worths.computeIfAbsent(pledge, this::worked);
    }

    /** It has a figure that counts, but nothing says how much that is in the currency asked for. */
    public boolean lacksRate(String pledge) {
        return !chosen(pledge).figures().isEmpty() && !worth(pledge).isKnown();
    }

    private Value worked(String pledge) {
        var figures = chosen(pledge).figures();
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

    /** One day for all figures of a pledge, or they would differ by their rates alone: of several, the first. */
    private Optional<LocalDate> valueDay(PledgeRecord pledge, List<Figure> figures) {
        return ValueDays.of(pledge.announcedOn(), days(best.apply(pledge).figures()))
                .or(() -> ValueDays.of(null, days(figures)));
    }

    private static Stream<String> days(List<Figure> figures) {
        return figures.stream().map(Figure::statedOn);
    }
}
