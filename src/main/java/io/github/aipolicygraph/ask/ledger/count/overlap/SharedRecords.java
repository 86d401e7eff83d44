package io.github.aipolicygraph.ask.ledger.count.overlap;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds out how much money two pledges share if the shared part has a record of its own. */
final class SharedRecords {

    /**
     * Holds a link whose shared money is known.
     *
     * @param link the link between the two pledges
     * @param pledges the records of what they share
     * @param claims the claims of this link and of the links of the records
     */
    record Known(SharedMoney link, Set<String> pledges, Set<String> claims) {

        boolean isBetween(Set<String> within, Set<String> others) {
            return within.contains(link.one()) && others.contains(link.other())
                    || within.contains(link.other()) && others.contains(link.one());
        }
    }

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final Coverage coverage;
    private final List<Known> known;

    SharedRecords(PledgeGraph graph, OwnFigures own, Coverage coverage) {
        this.graph = graph;
        this.own = own;
        this.coverage = coverage;
        known = graph.doubtful().stream().flatMap(link -> known(link).stream()).toList();
    }

    List<Known> all() {
        return known;
    }

    List<Known> between(Set<String> within, Set<String> others) {
        return known.stream().filter(link -> link.isBetween(within, others)).toList();
    }

    private Optional<Known> known(SharedMoney link) {
        var pledges = Stream.concat(
                        records(link.one(), link.other()).stream(), records(link.other(), link.one()).stream())
                .collect(toCollection(TreeSet::new));
        var claims = new TreeSet<>(Set.of(link.claim()));
        pledges.stream()
                .flatMap(record -> Stream.concat(ties(record, link.one()), ties(record, link.other())))
                .map(SharedMoney::claim)
                .forEach(claims::add);
        return pledges.isEmpty() ? Optional.empty() : Optional.of(new Known(link, pledges, claims));
    }

    /** Returns the parts of the holder whose money the other pledge has too. */
    private Collection<String> records(String holder, String other) {
        return graph.parts(holder).stream()
                .filter(Coverage::isSure)
                .map(PartLink::part)
                .filter(part -> !part.equals(other) && own.value(part).isKnown())
                .filter(part -> coverage.certainly(other).contains(part)
                        || ties(part, other).findAny().isPresent())
                .toList();
    }

    private Stream<SharedMoney> ties(String record, String pledge) {
        return graph.shared(record).stream()
                .filter(link -> link.one().equals(pledge) || link.other().equals(pledge))
                .filter(link -> link.judgement() != Judgement.DISPUTED);
    }
}
