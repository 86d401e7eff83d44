package io.github.aipolicygraph.ask.ledger.count.novelty;

import io.github.aipolicygraph.ask.ledger.count.basis.CountContext;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.UnconvertedMoney;
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
 * Computes how much of the counted money is new. The result depends on the pledges themselves, not on the requested
 * decomposition: a pledge has as much new money by itself as among others.
 *
 * <p>Only claims about a pledge and its direct parts count. Further down, "announced before" is said about other
 * totals: money that was new in February is old where a page of May counts it again.
 */
public final class NewMoney {

    private final CountContext context;
    private final NoveltyClaims claims;
    private final Set<EuroRate> rates = new HashSet<>();

    public NewMoney(CountContext context, NoveltyClaims claims) {
        this.context = context;
        this.claims = claims;
    }

    /** Returns the new money of the headline if there is one, otherwise of what was counted. */
    public Amounts of(LedgerBasis basis) {
        var fresh = new TreeMap<String, Amount>();
        var headline = basis.headline().amounts();
        var whole = basis.single() ? claims.of(basis.asked().get(0)).orElse(Newness.UNKNOWN) : Newness.UNKNOWN;
        (headline.isEmpty() ? basis.total() : headline).byCurrency().keySet().forEach(currency -> {
            var one = headline.isEmpty()
                    ? sum(
                            basis.counted(),
                            currency,
                            contribution -> basis.single()
                                    ? ofPart(contribution, whole, currency)
                                    : ofContribution(contribution, currency))
                    : ofPledge(basis.asked().get(0), whole, currency);
            fresh.put(currency, one.fresh());
        });
        return new Amounts(fresh);
    }

    /** Returns the rates used to compare parts with their wholes. */
    public Set<EuroRate> rates() {
        return rates;
    }

    /** Computes the bounds for one of many pledges, which counts as a whole. */
    private NoveltyBounds ofContribution(Contribution contribution, String currency) {
        var pledge = contribution.position().pledge();
        return ofPledge(pledge, claims.of(pledge).orElse(Newness.UNKNOWN), currency)
                .limitedTo(
                        contribution.counts().in(currency),
                        contribution.position().value().amounts().in(currency));
    }

    /** Computes the bounds for a pledge from its own figure. */
    private NoveltyBounds ofPledge(String pledge, Newness said, String currency) {
        var in = context.in(currency);
        return firstWithClaims(pledge, in)
                .map(decomposition -> ofParts(pledge, decomposition, said, in))
                .orElseGet(() ->
                        NoveltyBounds.of(said, in.own().value(pledge).amounts().in(currency)));
    }

    private NoveltyBounds ofParts(String pledge, Decomposition decomposition, Newness said, CountContext in) {
        var sum = in.own().value(pledge).amounts().in(in.currency());
        var contributions = in.values().parts(pledge, decomposition).stream()
                .filter(contribution -> !contribution.repeated())
                .toList();
        var isAllCounted =
                new UnconvertedMoney(in).ofParts(pledge, decomposition).isEmpty();
        var parted = sum(contributions, in.currency(), part -> ofPart(part, said, in.currency()))
                .within(raised(sum, contributions, in.currency()), isAllCounted ? said : Newness.UNKNOWN);
        if (!parted.equals(NoveltyBounds.of(said, sum))) {
            contributions.forEach(contribution -> rates.addAll(contribution.allRates()));
        }
        return parted;
    }

    private NoveltyBounds ofPart(Contribution part, Newness whole, String currency) {
        var position = part.position();
        var sum = position.value().amounts().in(currency);
        return NoveltyBounds.of(claims.of(position.pledge()).orElse(whole), sum)
                .limitedTo(part.counts().in(currency), sum);
    }

    private static NoveltyBounds sum(
            Collection<Contribution> contributions, String currency, Function<Contribution, NoveltyBounds> each) {
        return contributions.stream()
                .filter(contribution -> contribution.counts().has(currency))
                .map(each)
                .reduce(NoveltyBounds.NOTHING, NoveltyBounds::plus);
    }

    /** Returns the first decomposition in which sources say of a part whether it is new. */
    private Optional<Decomposition> firstWithClaims(String pledge, CountContext in) {
        return in.decompositions().all(pledge).stream()
                .filter(decomposition -> in.decompositions().parts(pledge, decomposition).stream()
                        .anyMatch(link -> claims.of(link.part()).isPresent()))
                .findFirst();
    }

    /** Raises an open-ended whole to at least the sum of its parts. */
    private static Amount raised(Amount whole, List<Contribution> parts, String currency) {
        return whole.openAbove() ? whole.atLeast(LedgerBasis.undisputed(parts).in(currency)) : whole;
    }
}
