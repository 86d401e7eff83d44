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
 * Computes the lower bounds of contributions when some are left out of the minimum. No line adds more than before:
 * money that becomes certain beyond that was counted with a position that is left out, and stays with it.
 */
final class LowerEnds {

    private final List<Contribution> contributions;
    private final Map<String, Contribution> certain;
    private final Map<String, BigDecimal> elsewhere = new TreeMap<>();

    /**
     * Creates the computation.
     *
     * @param certain the contributions of the others without the positions that are left out
     */
    LowerEnds(List<Contribution> contributions, List<Contribution> certain) {
        this.contributions = contributions;
        this.certain = certain.stream()
                .collect(toMap(
                        contribution -> contribution.position().pledge(), Function.identity(), (one, again) -> one));
    }

    /**
     * Computes the lower bounds.
     *
     * @param left the positions that are left out, each with the claims about what it may share
     */
    List<Contribution> leavingOut(Map<Integer, Set<String>> left) {
        var settled = new ArrayList<Contribution>();
        for (var index = 0; index < contributions.size(); index++) {
            settled.add(left.containsKey(index) ? contributions.get(index) : kept(contributions.get(index)));
        }
        left.forEach((index, claims) -> settled.set(index, leftOut(contributions.get(index), claims)));
        return settled;
    }

    private Contribution kept(Contribution contribution) {
        var low = certain.getOrDefault(contribution.position().pledge(), contribution)
                .counts();
        var raised = new TreeMap<String, Amount>();
        low.byCurrency().forEach((currency, amount) -> {
            var here = contribution.counts().in(currency);
            var least = amount.low().min(here.high());
            elsewhere.merge(currency, amount.low().subtract(least), BigDecimal::add);
            raised.put(currency, least.equals(here.low()) ? here : from(least, here, amount.openBelow()));
        });
        return contribution.repeated() ? contribution : contribution.counting(new Amounts(raised));
    }

    private Contribution leftOut(Contribution contribution, Set<String> claims) {
        var rest = new TreeMap<String, Amount>();
        contribution.counts().byCurrency().forEach((currency, here) -> {
            var least = elsewhere.getOrDefault(currency, BigDecimal.ZERO).min(here.high());
            elsewhere.merge(currency, least.negate(), BigDecimal::add);
            rest.put(currency, from(least, here, false));
        });
        return contribution.with(new Amounts(rest), claims);
    }

    private static Amount from(BigDecimal least, Amount here, boolean openBelow) {
        return new Amount(least, here.high(), openBelow, here.openAbove(), here.approximate());
    }
}
