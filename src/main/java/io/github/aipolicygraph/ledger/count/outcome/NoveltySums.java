package io.github.aipolicygraph.ledger.count.outcome;

import io.github.aipolicygraph.ledger.books.Envelope;
import io.github.aipolicygraph.ledger.books.NoveltySaid;
import io.github.aipolicygraph.ledger.count.line.Entry;
import io.github.aipolicygraph.ledger.count.sum.Amount;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.Rank;
import io.github.aipolicygraph.vocabulary.money.Novelty;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** How much of the money is new, and how much is old. */
public record NoveltySums(OpenBooks books, Tally tally, List<Entry> entries) {

    /** A part of which nobody says whether it is new is as new as its whole. */
    public Novelty of(Entry entry) {
        return said(books.pledge(entry.pledge())).orElseGet(this::ofWhole);
    }

    /** Of the headline if there is one, else of the total. */
    public Amounts fresh() {
        var headline = tally.headline().amounts();
        var fresh = new TreeMap<String, Amount>();
        (headline.isEmpty() ? tally.total() : headline).byCurrency().forEach((currency, amount) -> {
            var sums = new NewMoney(
                    sum(currency, Novelty.NEW::equals),
                    sum(currency, Novelty.REALLOCATED::equals),
                    sum(currency, novelty -> novelty != Novelty.NEW && novelty != Novelty.REALLOCATED));
            // Where parts are more than a floor, the whole is at least what they are.
            var whole = amount.openAbove() ? amount.atLeast(tally.undisputed().in(currency)) : amount;
            fresh.put(currency, headline.isEmpty() ? sums.alone() : sums.within(whole, ofWhole()));
        });
        return new Amounts(fresh);
    }

    /** What is left over of the headline is one more line, as new as the headline. */
    private Amount sum(String currency, Function<Novelty, Boolean> wanted) {
        var lines = entries.stream()
                .filter(entry -> entry.currency().equals(currency) && wanted.apply(of(entry)))
                .map(entry -> entry.counts().in(currency));
        var rest = wanted.apply(ofWhole())
                ? Stream.of(new Remainder(tally).unallocated().in(currency))
                : Stream.<Amount>empty();
        return Stream.concat(lines, rest).reduce(Amount.NOTHING, Amount::plus);
    }

    private Novelty ofWhole() {
        return tally.single() ? said(books.pledge(tally.asked().get(0))).orElse(Novelty.UNKNOWN) : Novelty.UNKNOWN;
    }

    private static Optional<Novelty> said(Envelope pledge) {
        var values = pledge.novelty().stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .map(NoveltySaid::value)
                .map(value -> value == Novelty.PREVIOUSLY_ANNOUNCED ? Novelty.REALLOCATED : value)
                .distinct()
                .toList();
        if (values.size() < 2) {
            return values.stream().findFirst();
        }
        var differ =
                values.contains(Novelty.MIXED) || values.contains(Novelty.NEW) && values.contains(Novelty.REALLOCATED);
        return Optional.of(differ ? Novelty.MIXED : Novelty.UNKNOWN);
    }
}
