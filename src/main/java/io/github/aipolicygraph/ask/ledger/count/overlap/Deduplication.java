package io.github.aipolicygraph.ask.ledger.count.overlap;

import io.github.aipolicygraph.ask.ledger.count.figure.DecompositionChoice;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position.Doubt;
import io.github.aipolicygraph.ask.ledger.count.overlap.SharedRecords.Known;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Adds positions up so that no money is in the sum twice. The largest counts in full; of each further one the money
 * goes off that those before it hold too, which is itself a sum of pledges of which none must go off twice.
 */
public final class Deduplication {

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final Function<String, Amounts> sizes;
    private final Coverage coverage;
    private final SharedRecords records;

    /**
     * @param sizes what pledges are worth in one currency, to compare those of different currencies
     */
    public Deduplication(
            PledgeGraph graph, OwnFigures own, DecompositionChoice decompositions, Function<String, Amounts> sizes) {
        this.graph = graph;
        this.sizes = sizes;
        this.own = own;
        this.coverage = new Coverage(graph, own, decompositions);
        this.records = new SharedRecords(graph, own, coverage);
    }

    /** Positions in one split; in the order in which they were counted. */
    public List<Contribution> of(Collection<Position> positions) {
        return of(positions, List.of());
    }

    /** Positions from anywhere, so that they may also lie in two ways of splitting one whole. */
    public List<Contribution> ofAny(Collection<Position> positions) {
        var pledges = positions.stream().map(Position::pledge).toList();
        var contributions = of(positions, new CrossSplitOverlaps(graph, pledges).pairs());
        var counted = contributions.stream()
                .filter(contribution ->
                        !contribution.repeated() && contribution.position().doubt() != Doubt.PLACE)
                .map(contribution -> contribution.position().pledge())
                .toList();
        var deniedOverlaps = new DeniedPartOverlaps(graph, own, coverage, counted);
        return contributions.stream().map(deniedOverlaps::settled).toList();
    }

    /** Whether a source denies that it is in one of these pledges, and says that it is the same money as another of them. */
    public boolean isOneOfTwo(String pledge, Collection<String> pledges) {
        return new DeniedPartOverlaps(graph, own, coverage, pledges).isOneOfTwo(pledge);
    }

    /** The outermost pledges of this kind that are surely within a pledge, each money once. */
    public List<Contribution> within(String pledge, Predicate<String> kind) {
        var inner = new TreeSet<String>();
        coverage.byParts(pledge).stream().filter(kind).map(coverage::byParts).forEach(inner::addAll);
        return ofAny(outermost(inner).stream().map(this::certainly).toList());
    }

    /** Those of these pledges that are surely within a pledge, however they count there, each money once. */
    public List<Contribution> among(Collection<String> pledges, String whole) {
        var within = new TreeSet<>(coverage.certainly(whole));
        within.addAll(graph.nestedUnder(List.of(whole), link -> !link.disputed()));
        within.removeAll(graph.same(whole));
        return ofAny(
                pledges.stream().filter(within::contains).map(this::certainly).toList());
    }

    Amounts size(String pledge) {
        return sizes.apply(pledge);
    }

    private Position certainly(String pledge) {
        return new Position(pledge, false, own.value(pledge));
    }

    private List<Contribution> of(Collection<Position> positions, List<CrossSplitOverlaps.Pair> overlaps) {
        var covered = new HashSet<String>();
        var contributions = new ArrayList<Contribution>();
        for (var position : positions.stream().sorted(Position.LARGEST_FIRST).toList()) {
            contributions.add(counted(position, covered));
            covered.addAll(coveredBy(position));
        }
        // What stands alone shares with nobody; this is what most pledges come to.
        return contributions.size() < 2
                ? contributions
                : new OverlapBounds(this, graph, own, coverage).settled(contributions, records, overlaps);
    }

    /** Without what the position itself has taken off: that counts by itself, or not at all. */
    private Set<String> coveredBy(Position position) {
        var holdersOf = new HashSet<>(coverage.certainly(position.pledge()));
        position.without().forEach(part -> holdersOf.removeAll(coverage.certainly(part)));
        return holdersOf;
    }

    private Contribution counted(Position position, Set<String> covered) {
        var whole = Contribution.whole(position);
        if (covered.contains(position.pledge())) {
            var rest = whole.with(beyondTheSame(position, covered), sameMoneyClaims(position));
            return rest.counts().isNothing() ? rest.withoutAnything() : rest;
        }
        var within = coverage.certainly(position.pledge());
        var known = records.between(within, covered);
        var shared = asCoveredBy(position.pledge(), within);
        shared.retainAll(covered);
        known.forEach(record -> shared.addAll(record.pledges()));
        position.without().forEach(part -> shared.removeAll(coverage.certainly(part)));
        if (shared.isEmpty()) {
            return whole;
        }
        return less(whole, shared, known);
    }

    /** What is disputed comes last though it may be larger: if it is no part of its whole, the larger sum counts. */
    private Amounts beyondTheSame(Position position, Set<String> covered) {
        if (!position.disputed()) {
            return Amounts.NONE;
        }
        var counts = position.amounts();
        for (var same : graph.same(position.pledge())) {
            if (!same.equals(position.pledge()) && covered.contains(same)) {
                counts = counts.beyond(own.value(same).amounts());
            }
        }
        return counts.equals(position.amounts()) ? Amounts.NONE : counts;
    }

    /** The same money may be given with another sum elsewhere; what goes off is what this pledge holds it for. */
    private Set<String> asCoveredBy(String pledge, Set<String> within) {
        var parts = coverage.byParts(pledge);
        parts.removeIf(part -> !own.value(part).isKnown());
        var holdersOf = new TreeSet<>(within);
        holdersOf.removeIf(
                inner -> !parts.contains(inner) && graph.same(inner).stream().anyMatch(parts::contains));
        return holdersOf;
    }

    private Contribution less(Contribution whole, Set<String> shared, List<Known> known) {
        var overlap = of(outermost(shared).stream().map(this::certainly).toList());
        var claims = new TreeSet<String>();
        known.forEach(record -> claims.addAll(record.claims()));
        var rest = whole.less(Contribution.total(overlap), claims).at(overlap);
        return rest.isReduced() && rest.counts().isNothing() ? rest.withoutAnything() : rest;
    }

    /** A pledge stands for its parts, whatever these are said to be. Only pledges that are the same lie in one another. */
    private List<String> outermost(Set<String> pledges) {
        var known =
                pledges.stream().filter(pledge -> own.value(pledge).isKnown()).toList();
        return known.stream()
                .filter(pledge -> known.stream()
                        .noneMatch(other -> coverage.certainly(other).contains(pledge)
                                && !coverage.certainly(pledge).contains(other)))
                .toList();
    }

    private List<String> sameMoneyClaims(Position position) {
        return graph.shared(position.pledge()).stream()
                .filter(link -> graph.same(link.one()).contains(link.other()))
                .map(link -> link.claim())
                .toList();
    }
}
