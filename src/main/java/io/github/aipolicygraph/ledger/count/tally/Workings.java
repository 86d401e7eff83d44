package io.github.aipolicygraph.ledger.count.tally;

import io.github.aipolicygraph.ledger.books.Envelope;
import io.github.aipolicygraph.ledger.count.figure.Choice;
import io.github.aipolicygraph.ledger.count.figure.Chosen;
import io.github.aipolicygraph.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ledger.count.figure.Splits;
import io.github.aipolicygraph.ledger.count.once.CountOnce;
import io.github.aipolicygraph.ledger.count.once.Worths;
import io.github.aipolicygraph.ledger.count.rate.Exchange;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a count works with: the books, and what pledges come to in one currency, or each in its own. */
public final class Workings {

    /** In which sums of different currencies are compared; all rates are for one of it. */
    private static final String COMMON = "EUR";

    /** What workings in other currencies have in common. */
    private record Common(OpenBooks books, Choice choice, Map<String, Workings> byCurrency) {}

    private final Common common;
    private final Exchange exchange;
    private final OwnFigures own;
    private final Splits splits;
    private final CountOnce once;
    private final Worths worths;

    public Workings(OpenBooks books, Choice choice, Exchange exchange) {
        this(new Common(books, choice, new HashMap<>()), exchange, choice::of);
    }

    private Workings(Common common, Exchange exchange, Function<Envelope, Chosen> chosen) {
        this.common = common;
        this.exchange = exchange;
        own = new OwnFigures(common.books()::pledge, chosen, common.choice()::best, exchange);
        splits = new Splits(common.books(), own);
        once = new CountOnce(common.books(), own, splits, this::size);
        worths = new Worths(common.books(), own, splits, once);
    }

    /** The same with all sums in one currency. */
    public Workings in(String currency) {
        return currency.equals(exchange.currency())
                ? this
                : common.byCurrency()
                        .computeIfAbsent(
                                currency, wanted -> new Workings(common, exchange.into(wanted), common.choice()::of));
    }

    /** The same with all sums in one currency, and for this pledge the figure that sources give in it. */
    public Workings stating(String pledge, String currency) {
        var choice = common.choice();
        return new Workings(
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

    public OpenBooks books() {
        return common.books();
    }

    public Choice choice() {
        return common.choice();
    }

    /** The currency of all sums; null if each is in its own. */
    public String currency() {
        return exchange.currency();
    }

    public OwnFigures own() {
        return own;
    }

    public Splits splits() {
        return splits;
    }

    public CountOnce once() {
        return once;
    }

    public Worths worths() {
        return worths;
    }
}
