package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds who pays a pledge, even if sources differ: the payers that the preferred claim names, or those of the other
 * claims if it names nobody.
 *
 * @param parties the payers of one claim, never of two that contradict each other; empty if unknown or disputed
 * @param disputed true if sources name different payers and none of these claims is preferred
 * @param complete true if these pay all of it, as far as sources say
 */
public record WhoPays(List<Party> parties, boolean disputed, boolean complete) {

    public WhoPays {
        parties = List.copyOf(parties);
    }

    static WhoPays of(PledgeRecord pledge) {
        var claims = pledge.payerClaims().stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .toList();
        var naming =
                claims.stream().filter(claim -> !named(pledge, claim).isEmpty()).toList();
        var preferred = preferred(naming);
        var candidates = preferred.isEmpty() ? naming : preferred;
        return candidates.stream()
                .max(Comparator.comparing(claim -> named(pledge, claim).size()))
                .map(widest -> among(candidates, widest, pledge, claims))
                .orElseGet(() -> unclaimed(pledge));
    }

    /** Returns true if sources say that these, and nobody else, pay. */
    public boolean areWithin(Collection<String> ids) {
        return complete && !parties.isEmpty() && parties.stream().map(Party::id).allMatch(ids::contains);
    }

    /** Returns true if all payers of both pledges are known, and nobody pays for both. */
    public boolean areCertainlyOthersThan(WhoPays other) {
        return complete
                && other.complete
                && !parties.isEmpty()
                && !other.parties.isEmpty()
                && parties.stream().map(Party::id).noneMatch(id -> other.areNamed(id));
    }

    private boolean areNamed(String id) {
        return parties.stream().map(Party::id).anyMatch(id::equals);
    }

    /** Chooses among claims. A claim that names more of the same payers contradicts no other. */
    private static WhoPays among(
            List<PayerSaid> candidates, PayerSaid widest, PledgeRecord pledge, List<PayerSaid> all) {
        if (!candidates.stream().allMatch(claim -> widest.names().containsAll(claim.names()))) {
            return new WhoPays(List.of(), true, false);
        }
        boolean preferredSaysOtherwise = preferred(all).stream().anyMatch(claim -> claim.group() != widest.group());
        boolean areMore = candidates.stream()
                .anyMatch(claim -> claim.countsMoreThan(widest.names().size()));
        return new WhoPays(named(pledge, widest), false, !areMore && !preferredSaysOtherwise);
    }

    /**
     * Returns the payers if no valid claim names anybody: those that the record lists, without names that only an error
     * in the source gives.
     */
    private static WhoPays unclaimed(PledgeRecord pledge) {
        Set<String> slips = new HashSet<>();
        pledge.payerClaims().forEach(claim -> slips.addAll(claim.names()));
        var listed = pledge.payers().stream()
                .filter(party -> !slips.contains(party.id()))
                .toList();
        return new WhoPays(listed, false, pledge.payerClaims().isEmpty());
    }

    private static List<PayerSaid> preferred(List<PayerSaid> claims) {
        return claims.stream().filter(claim -> claim.rank() == Rank.PREFERRED).toList();
    }

    private static List<Party> named(PledgeRecord pledge, PayerSaid claim) {
        return pledge.payers().stream()
                .filter(party -> claim.names().contains(party.id()))
                .toList();
    }
}
