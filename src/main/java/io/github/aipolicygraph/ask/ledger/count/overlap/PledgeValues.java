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

/** What pledges come to: by their own figure, else by the sum of their parts. */
public final class PledgeValues {

    private final PledgeGraph books;
    private final OwnFigures own;
    private final DecompositionChoice splits;
    private final Deduplication once;
    private final Map<String, Value> worths = new HashMap<>();

    public PledgeValues(PledgeGraph books, OwnFigures own, DecompositionChoice splits, Deduplication once) {
        this.books = books;
        this.own = own;
        this.splits = splits;
        this.once = once;
    }

    public Value of(String pledge) {
        var known = worths.get(pledge);
        if (known == null) {
            known = own.chosen(pledge).figures().isEmpty()
                    ? splits.of(pledge).map(split -> sum(parts(pledge, split))).orElse(Value.NONE)
                    : own.worth(pledge);
            worths.put(pledge, known);
        }
        return known;
    }

    /** The parts of a pledge that are added, each money once. A part of another part is not added beside it. */
    public List<Contribution> parts(String pledge, Decomposition split) {
        var links = splits.parts(pledge, split).stream().collect(groupingBy(PartLink::part, TreeMap::new, toList()));
        var inner = books.beneath(links.keySet(), Coverage::isSure);
        return once.of(links.entrySet().stream()
                .filter(part -> !inner.contains(part.getKey()))
                .map(part -> new Position(
                        part.getKey(), part.getValue().stream().allMatch(PartLink::disputed), of(part.getKey())))
                .toList());
    }

    private static Value sum(List<Contribution> parts) {
        var figures = new TreeMap<String, List<Figure>>();
        Set<EuroRate> rates = new HashSet<>();
        parts.stream().filter(part -> !part.repeated()).forEach(part -> {
            figures.putAll(part.position().worth().figures());
            rates.addAll(part.allRates());
        });
        return new Value(Contribution.total(parts), figures, rates);
    }
}
