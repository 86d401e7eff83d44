package io.github.aipolicygraph.ask.ledger.count.overlap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.count.figure.DecompositionChoice;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.money.EuroRate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Computes the values of pledges from their own figures, otherwise from the sum of their parts. */
public final class PledgeValues {

    private final PledgeGraph graph;
    private final OwnFigures own;
    private final DecompositionChoice decompositions;
    private final Deduplication deduplication;
    private final Map<String, Value> values = new HashMap<>();

    public PledgeValues(
            PledgeGraph graph, OwnFigures own, DecompositionChoice decompositions, Deduplication deduplication) {
        this.graph = graph;
        this.own = own;
        this.decompositions = decompositions;
        this.deduplication = deduplication;
    }

    public Value of(String pledge) {
        var known = values.get(pledge);
        if (known == null) {
            known = own.selected(pledge).figures().isEmpty()
                    ? decompositions
                            .of(pledge)
                            .map(decomposition -> sum(parts(pledge, decomposition)))
                            .orElse(Value.NONE)
                    : own.value(pledge);
            values.put(pledge, known);
        }
        return known;
    }

    /** Returns the added parts of a pledge, each sum of money once. A part of another part isn't added as well. */
    public List<Contribution> parts(String pledge, Decomposition decomposition) {
        var links = decompositions.parts(pledge, decomposition).stream()
                .collect(groupingBy(PartLink::part, TreeMap::new, toList()));
        var inner = graph.nestedUnder(links.keySet(), Coverage::isSure);
        return deduplication.of(links.entrySet().stream()
                .filter(part -> !inner.contains(part.getKey()))
                .map(part -> new Position(
                        part.getKey(), part.getValue().stream().allMatch(PartLink::disputed), of(part.getKey())))
                .toList());
    }

    private static Value sum(List<Contribution> parts) {
        var figures = new TreeMap<String, List<Figure>>();
        Set<EuroRate> rates = new HashSet<>();
        parts.stream().filter(part -> !part.repeated()).forEach(part -> {
            figures.putAll(part.position().value().figures());
            rates.addAll(part.allRates());
        });
        return new Value(Contribution.total(parts), figures, rates);
    }
}
