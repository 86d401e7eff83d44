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

/** What a count works with: the books, and what pledges come to in one currency, or each in its own. */
public final class CountContext {

    /** In which sums of different currencies are compared; all rates are for one of it. */
    private static final String COMMON = "EUR";

    /** What workings in other currencies have in common. */
    private record Common(PledgeGraph books, FigureSelection choice, Map<String, CountContext> byCurrency) {}

    private final Common common;
    private final Exchange exchange;
    private final OwnFigures own;
    private final DecompositionChoice splits;
    private final Deduplication once;
    private final PledgeValues worths;

    public CountContext(PledgeGraph books, FigureSelection choice, Exchange exchange) {
        this(new Common(books, choice, new HashMap<>()), exchange, choice::of);
    }

    private CountContext(Common common, Exchange exchange, Function<PledgeRecord, SelectedFigures> chosen) {
        this.common = common;
        this.exchange = exchange;
        own = new OwnFigures(common.books()::pledge, chosen, common.choice()::best, exchange);
        splits = new DecompositionChoice(common.books(), own);
        once = new Deduplication(common.books(), own, splits, this::size);
        worths = new PledgeValues(common.books(), own, splits, once);
    }

    /** The same with all sums in one currency. */
    public CountContext in(String currency) {
        return currency.equals(exchange.currency())
                ? this
                : common.byCurrency()
                        .computeIfAbsent(
                                currency,
                                wanted -> new CountContext(common, exchange.into(wanted), common.choice()::of));
    }

    /** The same with all sums in one currency, and for this pledge the figure that sources give in it. */
    public CountContext stating(String pledge, String currency) {
        var choice = common.choice();
        return new CountContext(
                common,
                exchange.into(currency),
                any -> any.id().equals(pledge) ? choice.in(currency, any) : choice.of(any));
    }

    private Amounts size(String pledge) {
        return in(COMMON).own().worth(pledge).amounts();
    }

    public boolean hasFigure(String pledge, String currency) {
        return !choice().in(currency, books().pledge(pledge)).figures().isEmpty();
    }

    public PledgeGraph books() {
        return common.books();
    }

    public FigureSelection choice() {
        return common.choice();
    }

    /** The currency of all sums; null if each is in its own. */
    public String currency() {
        return exchange.currency();
    }

    public OwnFigures own() {
        return own;
    }

    public DecompositionChoice splits() {
        return splits;
    }

    public Deduplication once() {
        return once;
    }

    public PledgeValues worths() {
        return worths;
    }
}
