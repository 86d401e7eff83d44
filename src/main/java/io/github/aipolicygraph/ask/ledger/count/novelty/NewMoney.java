package io.github.aipolicygraph.ask.ledger.count.novelty;

import io.github.aipolicygraph.ask.ledger.count.basis.CountContext;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.LeftAside;
import io.github.aipolicygraph.ask.ledger.count.overlap.Contribution;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import io.github.aipolicygraph.money.EuroRate;
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

    private final CountContext workings;
    private final NoveltyClaims told;
    private final Set<EuroRate> rates = new HashSet<>();

    public NewMoney(CountContext workings, NoveltyClaims told) {
        this.workings = workings;
        this.told = told;
    }

    /** Of the headline if there is one, else of what was counted. */
    public Amounts of(LedgerBasis tally) {
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
    private NoveltyBounds ofShare(Contribution share, String currency) {
        var pledge = share.position().pledge();
        return ofPledge(pledge, told.of(pledge).orElse(Newness.UNKNOWN), currency)
                .limitedTo(
                        share.counts().in(currency),
                        share.position().worth().amounts().in(currency));
    }

    /** Of a pledge by its own figure. */
    private NoveltyBounds ofPledge(String pledge, Newness said, String currency) {
        var in = workings.in(currency);
        return telling(pledge, in)
                .map(split -> ofParts(pledge, split, said, in))
                .orElseGet(() ->
                        NoveltyBounds.of(said, in.own().worth(pledge).amounts().in(currency)));
    }

    private NoveltyBounds ofParts(String pledge, Decomposition split, Newness said, CountContext in) {
        var sum = in.own().worth(pledge).amounts().in(in.currency());
        var shares = in.worths().parts(pledge, split).stream()
                .filter(share -> !share.repeated())
                .toList();
        var isAllCounted = new LeftAside(in).ofParts(pledge, split).isEmpty();
        var parted = sum(shares, in.currency(), part -> ofPart(part, said, in.currency()))
                .within(raised(sum, shares, in.currency()), isAllCounted ? said : Newness.UNKNOWN);
        if (!parted.equals(NoveltyBounds.of(said, sum))) {
            shares.forEach(share -> rates.addAll(share.allRates()));
        }
        return parted;
    }

    private NoveltyBounds ofPart(Contribution part, Newness whole, String currency) {
        var position = part.position();
        var sum = position.worth().amounts().in(currency);
        return NoveltyBounds.of(told.of(position.pledge()).orElse(whole), sum)
                .limitedTo(part.counts().in(currency), sum);
    }

    private static NoveltyBounds sum(
            Collection<Contribution> shares, String currency, Function<Contribution, NoveltyBounds> each) {
        return shares.stream()
                .filter(share -> share.counts().has(currency))
                .map(each)
                .reduce(NoveltyBounds.NOTHING, NoveltyBounds::plus);
    }

    /** The first split in which sources tell of a part whether it is new. */
    private Optional<Decomposition> telling(String pledge, CountContext in) {
        return in.splits().all(pledge).stream()
                .filter(split -> in.splits().parts(pledge, split).stream()
                        .anyMatch(link -> told.of(link.part()).isPresent()))
                .findFirst();
    }

    /** Where parts are more than a floor, the whole is at least what they are. */
    private static Amount raised(Amount whole, List<Contribution> parts, String currency) {
        return whole.openAbove() ? whole.atLeast(LedgerBasis.undisputed(parts).in(currency)) : whole;
    }
}
