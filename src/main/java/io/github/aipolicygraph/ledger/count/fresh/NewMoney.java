package io.github.aipolicygraph.ledger.count.fresh;

import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.count.once.Share;
import io.github.aipolicygraph.ledger.count.sum.Amount;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ledger.count.tally.LeftAside;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.ledger.count.tally.Workings;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Newness;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How much of what was counted is new. It follows from the pledges themselves, not from the split that was asked for: a
 * pledge has as much new money where it is asked about alone as where it is one of many.
 *
 * <p>Only what is told of a pledge and of its direct parts counts. Further down, "announced before" is said of other totals: what
 * was new in February is old where a page of May counts it again.
 */
public final class NewMoney {

    private final Workings workings;
    private final Told told;
    private final Set<EuroRate> rates = new HashSet<>();

    public NewMoney(Workings workings, Told told) {
        this.workings = workings;
        this.told = told;
    }

    /** Of the headline if there is one, else of what was counted. */
    public Amounts of(Tally tally) {
        var fresh = new TreeMap<String, Amount>();
        var headline = tally.headline().amounts();
        var whole = tally.single() ? told.of(tally.asked().get(0)).orElse(Newness.UNKNOWN) : Newness.UNKNOWN;
        (headline.isEmpty() ? tally.total() : headline).byCurrency().keySet().forEach(currency -> {
            var one = headline.isEmpty()
                    ? sum(
                            tally.counted(),
                            currency,
                            share -> tally.single() ? ofPart(share, whole, currency) : ofShare(share, currency))
                    : ofPledge(tally.asked().get(0), whole, currency);
            fresh.put(currency, one.fresh());
        });
        return new Amounts(fresh);
    }

    /** The rates at which parts were converted to see how much of their wholes they are. */
    public Set<EuroRate> rates() {
        return rates;
    }

    /** Of one of many pledges, which is its own whole. */
    private Freshness ofShare(Share share, String currency) {
        var pledge = share.position().pledge();
        return ofPledge(pledge, told.of(pledge).orElse(Newness.UNKNOWN), currency)
                .limitedTo(
                        share.counts().in(currency),
                        share.position().worth().amounts().in(currency));
    }

    /** Of a pledge by its own figure. */
    private Freshness ofPledge(String pledge, Newness said, String currency) {
        var in = workings.in(currency);
        return telling(pledge, in)
                .map(split -> ofParts(pledge, split, said, in))
                .orElseGet(() ->
                        Freshness.of(said, in.own().worth(pledge).amounts().in(currency)));
    }

    private Freshness ofParts(String pledge, Decomposition split, Newness said, Workings in) {
        var sum = in.own().worth(pledge).amounts().in(in.currency());
        var shares = in.worths().parts(pledge, split).stream()
                .filter(share -> !share.repeated())
                .toList();
        var isAllCounted = new LeftAside(in).ofParts(pledge, split).isEmpty();
        var parted = sum(shares, in.currency(), part -> ofPart(part, said, in.currency()))
                .within(raised(sum, shares, in.currency()), isAllCounted ? said : Newness.UNKNOWN);
        if (!parted.equals(Freshness.of(said, sum))) {
            shares.forEach(share -> rates.addAll(share.allRates()));
        }
        return parted;
    }

    private Freshness ofPart(Share part, Newness whole, String currency) {
        var position = part.position();
        var sum = position.worth().amounts().in(currency);
        return Freshness.of(told.of(position.pledge()).orElse(whole), sum)
                .limitedTo(part.counts().in(currency), sum);
    }

    private static Freshness sum(Collection<Share> shares, String currency, Function<Share, Freshness> each) {
        return shares.stream()
                .filter(share -> share.counts().has(currency))
                .map(each)
                .reduce(Freshness.NOTHING, Freshness::plus);
    }

    /** The first split in which sources tell of a part whether it is new. */
    private Optional<Decomposition> telling(String pledge, Workings in) {
        return in.splits().all(pledge).stream()
                .filter(split -> in.splits().parts(pledge, split).stream()
                        .anyMatch(link -> told.of(link.part()).isPresent()))
                .findFirst();
    }

    /** Where parts are more than a floor, the whole is at least what they are. */
    private static Amount raised(Amount whole, List<Share> parts, String currency) {
        return whole.openAbove() ? whole.atLeast(Tally.undisputed(parts).in(currency)) : whole;
    }
}
