package io.github.aipolicygraph.ask.ledger.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.NoveltySaid;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.picture.content.Concluded;
import io.github.aipolicygraph.ask.ledger.picture.content.Ground;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Separates what depends on an editor's conclusions from what sources say.
 *
 * @param publishers the publishers by claim
 * @param claims the claims that an editor concluded
 */
record Conclusions(LedgerInput input, Map<String, List<String>> publishers, Set<String> claims) {

    Concluded in(Ledger ledger) {
        var places = Stream.concat(ledger.counted().stream(), ledger.excluded().stream())
                .filter(this::isPlaceConcluded)
                .collect(toSet());
        return new Concluded(places, isNewMoneyConcluded(pledge(input.asked().get(0))));
    }

    /** Returns the grounds for the novelty of each pledge that has such claims. */
    Map<String, Ground> novelty() {
        return input.pledges().stream()
                .filter(pledge -> !said(pledge).isEmpty())
                .collect(toMap(PledgeRecord::id, this::ground));
    }

    /** Returns true if only an editor places the line. If it has several places, one that a source states is enough. */
    private boolean isPlaceConcluded(LedgerLine line) {
        var links = input.parts().stream()
                .map(PartLink::claim)
                .filter(line.claimIds()::contains)
                .toList();
        return !links.isEmpty() && claims.containsAll(links);
    }

    /** Counts publishers, because two claims of one publisher are one source. */
    private Ground ground(PledgeRecord pledge) {
        var stated = stated(pledge);
        var sources = stated.stream()
                .flatMap(said -> publishers.getOrDefault(said.claim(), List.of()).stream())
                .distinct()
                .count();
        return new Ground((int) sources, stated.isEmpty() || newness(stated) != newness(said(pledge)));
    }

    private List<NoveltySaid> stated(PledgeRecord pledge) {
        return said(pledge).stream()
                .filter(said -> !claims.contains(said.claim()))
                .toList();
    }

    private static List<NoveltySaid> said(PledgeRecord pledge) {
        return pledge.novelty().stream()
                .filter(said -> said.rank() != Rank.DEPRECATED)
                .toList();
    }

    private static Newness newness(Collection<NoveltySaid> said) {
        return Newness.of(said.stream().map(NoveltySaid::value).toList());
    }

    /**
     * Returns true if the new money depends on an editor. It is computed from claims about the pledge itself, and about
     * its parts in the first decomposition with such claims.
     */
    private boolean isNewMoneyConcluded(PledgeRecord whole) {
        var splits = input.parts().stream()
                .filter(link -> link.whole().equals(whole.id()) && link.counting() == Counting.ADDITIVE)
                .collect(groupingBy(
                        PartLink::decomposition, TreeMap::new, mapping(link -> pledge(link.part()), toList())));
        var partsWithClaims = splits.values().stream()
                .filter(parts -> parts.stream().anyMatch(part -> !said(part).isEmpty()))
                .findFirst()
                .orElse(List.of());
        return Stream.concat(Stream.of(whole), partsWithClaims.stream())
                .anyMatch(pledge -> !said(pledge).isEmpty() && newness(said(pledge)) != newnessStated(pledge, whole));
    }

    /** Returns the novelty that sources state. A part without novelty claims takes those of its whole. */
    private Newness newnessStated(PledgeRecord pledge, PledgeRecord whole) {
        var stated = stated(pledge).isEmpty() ? stated(whole) : stated(pledge);
        return newness(stated);
    }

    private PledgeRecord pledge(String id) {
        return input.pledges().stream()
                .filter(pledge -> pledge.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
