package io.github.aipolicygraph.ask.ledger.count.overlap;

import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The lower ends of shares when some are left out of the minimum. A line adds no more than it did: what is certain of it
 * beyond that was counted with one that is left out, and stays there.
 */
final class LowerEnds {

    private final List<Contribution> shares;
    private final Map<String, Contribution> certain;
    private final Map<String, BigDecimal> elsewhere = new TreeMap<>();

    /**
     * @param certain what the others come to without those that are left out
     */
    LowerEnds(List<Contribution> shares, List<Contribution> certain) {
        this.shares = shares;
        this.certain = certain.stream()
                .collect(toMap(share -> share.position().pledge(), Function.identity(), (one, again) -> one));
    }

    /**
     * @param left those that are left out, each with the claims that say what it may share
     */
    List<Contribution> leavingOut(Map<Integer, Set<String>> left) {
        var settled = new ArrayList<Contribution>();
        for (var place = 0; place < shares.size(); place++) {
            settled.add(left.containsKey(place) ? shares.get(place) : kept(shares.get(place)));
        }
        left.forEach((place, claims) -> settled.set(place, leftOut(shares.get(place), claims)));
        return settled;
    }

    private Contribution kept(Contribution share) {
        var low = certain.getOrDefault(share.position().pledge(), share).counts();
        var raised = new TreeMap<String, Amount>();
        low.byCurrency().forEach((currency, amount) -> {
            var here = share.counts().in(currency);
            var least = amount.low().min(here.high());
            elsewhere.merge(currency, amount.low().subtract(least), BigDecimal::add);
            raised.put(currency, least.equals(here.low()) ? here : from(least, here, amount.openBelow()));
        });
        return share.repeated() ? share : share.counting(new Amounts(raised));
    }

    private Contribution leftOut(Contribution share, Set<String> claims) {
        var rest = new TreeMap<String, Amount>();
        share.counts().byCurrency().forEach((currency, here) -> {
            var least = elsewhere.getOrDefault(currency, BigDecimal.ZERO).min(here.high());
            elsewhere.merge(currency, least.negate(), BigDecimal::add);
            rest.put(currency, from(least, here, false));
        });
        return share.with(new Amounts(rest), claims);
    }

    private static Amount from(BigDecimal least, Amount here, boolean openBelow) {
        return new Amount(least, here.high(), openBelow, here.openAbove(), here.approximate());
    }
}
