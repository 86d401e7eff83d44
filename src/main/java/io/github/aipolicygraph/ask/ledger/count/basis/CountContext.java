package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.DecompositionChoice;
import io.github.aipolicygraph.ask.ledger.count.figure.FigureSelection;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.figure.SelectedFigures;
import io.github.aipolicygraph.ask.ledger.count.overlap.Deduplication;
import io.github.aipolicygraph.ask.ledger.count.overlap.PledgeValues;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.money.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Holds what a count works with: the pledge graph, and the values of pledges in one currency, or each in its own. */
public final class CountContext {

    /** The currency in which sums of different currencies are compared, because every rate is for one euro. */
    private static final String COMMON = "EUR";

    /** Holds what contexts in other currencies share. */
    private record Common(PledgeGraph graph, FigureSelection selection, Map<String, CountContext> byCurrency) {}

    private final Common common;
    private final Exchange exchange;
    private final OwnFigures own;
    private final DecompositionChoice decompositions;
    private final Deduplication deduplication;
    private final PledgeValues values;

    public CountContext(PledgeGraph graph, FigureSelection selection, Exchange exchange) {
        this(new Common(graph, selection, new HashMap<>()), exchange, selection::of);
    }

    private CountContext(Common common, Exchange exchange, Function<PledgeRecord, SelectedFigures> selected) {
        this.common = common;
        this.exchange = exchange;
        own = new OwnFigures(common.graph()::pledge, selected, common.selection()::best, exchange);
        decompositions = new DecompositionChoice(common.graph(), own);
        deduplication = new Deduplication(common.graph(), own, decompositions, this::size);
        values = new PledgeValues(common.graph(), own, decompositions, deduplication);
    }

    /** Returns the context with all sums in one currency. */
    public CountContext in(String currency) {
        return currency.equals(exchange.currency())
                ? this
                : common.byCurrency()
                        .computeIfAbsent(
                                currency,
                                target -> new CountContext(common, exchange.into(target), common.selection()::of));
    }

    /**
     * Returns the context with all sums in one currency, using for this pledge the figure that sources give in that
     * currency.
     */
    public CountContext stating(String pledge, String currency) {
        var selection = common.selection();
        return new CountContext(
                common,
                exchange.into(currency),
                any -> any.id().equals(pledge) ? selection.in(currency, any) : selection.of(any));
    }

    private Amounts size(String pledge) {
        return in(COMMON).own().value(pledge).amounts();
    }

    public boolean hasFigure(String pledge, String currency) {
        return !selection().in(currency, graph().pledge(pledge)).figures().isEmpty();
    }

    public PledgeGraph graph() {
        return common.graph();
    }

    public FigureSelection selection() {
        return common.selection();
    }

    /** Returns the currency of all sums; null if each sum is in its own. */
    public String currency() {
        return exchange.currency();
    }

    public OwnFigures own() {
        return own;
    }

    public DecompositionChoice decompositions() {
        return decompositions;
    }

    public Deduplication deduplication() {
        return deduplication;
    }

    public PledgeValues values() {
        return values;
    }
}
