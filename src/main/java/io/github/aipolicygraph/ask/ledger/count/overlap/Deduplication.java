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
 * Adds positions so that no money counts twice. The largest counts in full. From each further one it deducts the money
 * that earlier ones contain too. That is itself a sum of pledges, none of which may be deducted twice.
 */
public final class Deduplication {

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final Function<String, Amounts> sizes;
    private final Coverage coverage;
    private final SharedRecords records;

    /**
     * Creates the deduplication.
     *
     * @param sizes the values of pledges in one currency, to compare pledges with different currencies
     */
    public Deduplication(
            PledgeGraph graph, OwnFigures own, DecompositionChoice decompositions, Function<String, Amounts> sizes) {
        this.graph = graph;
        this.sizes = sizes;
        this.own = own;
        this.coverage = new Coverage(graph, own, decompositions);
        this.records = new SharedRecords(graph, own, coverage);
    }

    /** Adds the positions of one decomposition. Returns the contributions in the order in which they were counted. */
    public List<Contribution> of(Collection<Position> positions) {
        return of(positions, new CrossSplitOverlaps(graph, List.of()));
    }

    /** Adds positions from anywhere, which may also be in two decompositions of one whole. */
    public List<Contribution> ofAny(Collection<Position> positions) {
        var contributions = of(positions, new CrossSplitOverlaps(graph, heldBySeveral(positions)));
        var counted = contributions.stream()
                .filter(contribution ->
                        !contribution.repeated() && contribution.position().doubt() != Doubt.PLACE)
                .map(contribution -> contribution.position().pledge())
                .toList();
        var deniedOverlaps = new DeniedPartOverlaps(graph, own, coverage, counted);
        return contributions.stream().map(deniedOverlaps::settled).toList();
    }

    /** Returns what the positions hold; nothing if there is only one, because it shares with none. */
    private Set<String> heldBySeveral(Collection<Position> positions) {
        var held = new TreeSet<String>();
        if (positions.size() > 1) {
            positions.forEach(position -> held.addAll(coverage.possibly(position.pledge())));
        }
        return held;
    }

    /**
     * Returns true if a source denies that it is part of one of these pledges and says that it is the same money as
     * another one.
     */
    public boolean isOneOfTwo(String pledge, Collection<String> pledges) {
        return new DeniedPartOverlaps(graph, own, coverage, pledges).isOneOfTwo(pledge);
    }

    /** Returns the outermost pledges of this kind that are certainly part of a pledge, each sum of money once. */
    public List<Contribution> within(String pledge, Predicate<String> kind) {
        var inner = new TreeSet<String>();
        coverage.byParts(pledge).stream().filter(kind).map(coverage::byParts).forEach(inner::addAll);
        return ofAny(outermost(inner).stream().map(this::certainly).toList());
    }

    /**
     * Returns which of these pledges are certainly part of a pledge, however they count there, each sum of money once.
     */
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

    private List<Contribution> of(Collection<Position> positions, CrossSplitOverlaps overlaps) {
        var covered = new HashSet<String>();
        var contributions = new ArrayList<Contribution>();
        for (var position : positions.stream().sorted(Position.LARGEST_FIRST).toList()) {
            contributions.add(counted(position, covered));
            covered.addAll(coveredBy(position));
        }
        // A single position shares with none; most pledges are this case.
        return contributions.size() < 2
                ? contributions
                : new OverlapBounds(this, graph, own, coverage).bounded(contributions, records, overlaps);
    }

    /** Returns what a position covers, without what it deducts itself, because that counts separately or not at all. */
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

    /**
     * Returns how much a disputed position exceeds the same money counted before. Disputed positions come last even if
     * they are larger: if this one isn't part of its whole, the larger sum counts.
     */
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

    /**
     * Returns what this pledge covers by its own parts. Another pledge may give the same money with another sum, but
     * the deduction is what this pledge counts it as.
     */
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

    /**
     * Returns the pledges that are part of no other. A pledge represents its parts, whatever sources say about these.
     * Only pledges with the same money are part of one another.
     */
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
