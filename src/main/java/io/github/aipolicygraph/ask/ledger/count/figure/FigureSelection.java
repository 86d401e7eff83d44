package io.github.aipolicygraph.ask.ledger.count.figure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Separates the figures of a pledge that count from those that don't. */
public record FigureSelection(FigureCriteria criteria) {

    private static final Set<Stage> PAID = EnumSet.of(Stage.DISBURSED, Stage.SPENT);

    /** Nobody can have paid these: they say what may be paid, or what others are hoped to pay. */
    private static final Set<Instrument> NEVER_PAID =
            EnumSet.of(Instrument.MOBILISATION_TARGET, Instrument.GUARANTEE, Instrument.BUDGET_CEILING);

    public SelectedFigures of(PledgeRecord pledge) {
        return of(pledge, any -> true);
    }

    /** Selects the best figures of the same stage and period, whatever resolution the question has. */
    public SelectedFigures best(PledgeRecord pledge) {
        return new FigureSelection(criteria.best()).of(pledge);
    }

    /** Selects only figures that a source gives in this currency. */
    public SelectedFigures in(String currency, PledgeRecord pledge) {
        return of(pledge, figure -> figure.currency().equals(currency));
    }

    private SelectedFigures of(PledgeRecord pledge, Predicate<Figure> requested) {
        var usable = new ArrayList<Figure>();
        var left = new EnumMap<LedgerReason, List<Figure>>(LedgerReason.class);
        pledge.figures().stream()
                .sorted(Comparator.comparing(Figure::claim))
                .forEach(figure -> exclusionReason(figure)
                        .map(reason -> left.computeIfAbsent(reason, any -> new ArrayList<>()))
                        .orElse(usable)
                        .add(figure));
        var matching = usable.stream().filter(requested).toList();
        var resolved = resolved(matching);
        var preferred = preferredCurrencies(matching);
        var selected = inOneCurrency(resolved, preferred);
        var isDecided = selected.stream().map(Figure::currency).anyMatch(preferred::contains);
        usable.removeAll(selected);
        usable.forEach(figure -> {
            var isTied = !isDecided && isTied(figure, selected, resolved);
            var passedOver = isTied ? LedgerReason.TIED_CURRENCY : LedgerReason.OTHER_FIGURE;
            left.computeIfAbsent(
                            requested.test(figure) ? passedOver : LedgerReason.OTHER_CURRENCY, any -> new ArrayList<>())
                    .add(figure);
        });
        return new SelectedFigures(selected, left);
    }

    private static boolean isTied(Figure figure, List<Figure> selected, List<Figure> resolved) {
        return resolved.contains(figure)
                && resolved.stream()
                                .filter(other -> other.currency().equals(figure.currency()))
                                .count()
                        == selected.size();
    }

    /** Returns all figures that could count, in any currency and from any source. */
    public List<Figure> usable(PledgeRecord pledge) {
        return pledge.figures().stream()
                .filter(figure -> exclusionReason(figure).isEmpty())
                .toList();
    }

    private Optional<LedgerReason> exclusionReason(Figure figure) {
        if (figure.rank() == Rank.DEPRECATED) {
            return Optional.of(LedgerReason.DEPRECATED);
        }
        if (figure.period() != criteria.period()) {
            return Optional.of(LedgerReason.OTHER_PERIOD);
        }
        if (figure.stage() != criteria.stage()) {
            return Optional.of(LedgerReason.OTHER_STAGE);
        }
        return PAID.contains(figure.stage()) && NEVER_PAID.contains(figure.instrument())
                ? Optional.of(LedgerReason.OTHER_INSTRUMENT)
                : Optional.empty();
    }

    private List<Figure> resolved(List<Figure> usable) {
        return switch (criteria.resolve()) {
            case ALL -> usable;
            case SOURCE ->
                usable.stream()
                        .filter(figure -> figure.sources().contains(criteria.source()))
                        .toList();
            case BEST -> {
                var preferred =
                        usable.stream().filter(FigureSelection::isPreferred).toList();
                yield preferred.isEmpty() ? usable : withSameSum(usable, preferred);
            }
        };
    }

    /**
     * Keeps the figures with the sum of a preferred one: a source that gives the same sum supports it, so it wasn't
     * passed over.
     */
    private static List<Figure> withSameSum(List<Figure> usable, List<Figure> preferred) {
        var said = preferred.stream().map(FigureSelection::sum).toList();
        return usable.stream().filter(figure -> said.contains(sum(figure))).toList();
    }

    private static List<Object> sum(Figure figure) {
        return Arrays.asList(figure.currency(), figure.min(), figure.max());
    }

    /** Keeps the figures of one currency, because figures of two currencies have no common range. */
    private static List<Figure> inOneCurrency(List<Figure> figures, Set<String> preferred) {
        return currency(figures, preferred)
                .map(one -> figures.stream()
                        .filter(figure -> figure.currency().equals(one))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Chooses the currency of the preferred figure of any source. Without one, chooses the most frequent currency,
     * and of several the first in the alphabet.
     */
    private static Optional<String> currency(List<Figure> figures, Set<String> preferred) {
        var times = figures.stream().collect(groupingBy(Figure::currency, TreeMap::new, counting()));
        return times.keySet().stream()
                .filter(preferred::contains)
                .findFirst()
                .or(() -> times.entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey));
    }

    private static Set<String> preferredCurrencies(List<Figure> figures) {
        return figures.stream()
                .filter(FigureSelection::isPreferred)
                .map(Figure::currency)
                .collect(toSet());
    }

    private static boolean isPreferred(Figure figure) {
        return figure.rank() == Rank.PREFERRED;
    }
}
