package io.github.aipolicygraph.ledger.count.once;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ledger.count.figure.Splits;
import io.github.aipolicygraph.ledger.count.figure.Worth;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What pledges come to: by their own figure, else by the sum of their parts. */
public final class Worths {

    private final OpenBooks books;
    private final OwnFigures own;
    private final Splits splits;
    private final CountOnce once;
    private final Map<String, Worth> worths = new HashMap<>();

    public Worths(OpenBooks books, OwnFigures own, Splits splits, CountOnce once) {
        this.books = books;
        this.own = own;
        this.splits = splits;
        this.once = once;
    }

    public Worth of(String pledge) {
        var known = worths.get(pledge);
        if (known == null) {
            known = own.chosen(pledge).figures().isEmpty()
                    ? splits.of(pledge).map(split -> sum(parts(pledge, split))).orElse(Worth.NONE)
                    : own.worth(pledge);
            worths.put(pledge, known);
        }
        return known;
    }

    /** The parts of a pledge that are added, each money once. A part of another part is not added beside it. */
    public List<Share> parts(String pledge, Decomposition split) {
        var links = splits.parts(pledge, split).stream().collect(groupingBy(PartLink::part, TreeMap::new, toList()));
        var inner = books.beneath(links.keySet(), Reach::isSure);
        return once.of(links.entrySet().stream()
                .filter(part -> !inner.contains(part.getKey()))
                .map(part -> new Position(
                        part.getKey(), part.getValue().stream().allMatch(PartLink::disputed), of(part.getKey())))
                .toList());
    }

    private static Worth sum(List<Share> parts) {
        var figures = new TreeMap<String, List<Figure>>();
        Set<EuroRate> rates = new HashSet<>();
        parts.stream().filter(part -> !part.repeated()).forEach(part -> {
            figures.putAll(part.position().worth().figures());
            rates.addAll(part.allRates());
        });
        return new Worth(Share.total(parts), figures, rates);
    }
}
