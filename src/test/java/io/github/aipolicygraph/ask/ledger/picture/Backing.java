package io.github.aipolicygraph.ask.ledger.picture;

import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.Concluded;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing.Answer;
import io.github.aipolicygraph.ask.ledger.picture.content.Ground;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which pages say what is in a ledger that was written down by hand, and what an editor concluded. */
final class Backing {

    private final Map<String, Ground> grounds = new HashMap<>();
    private final Map<String, Answer> figures = new TreeMap<>();
    private final Set<String> places = new HashSet<>();
    private boolean isNewMoneyConcluded;

    /** So many sources say whether a pledge is new. */
    Backing novelty(String pledge, int sources) {
        grounds.put(pledge, new Ground(sources, false));
        return this;
    }

    /** The same, if it would be another word without a conclusion. */
    Backing noveltyConcluded(String pledge, int sources) {
        grounds.put(pledge, new Ground(sources, true));
        isNewMoneyConcluded = true;
        return this;
    }

    /** A figure on the lines of a pledge that are written down later. */
    Backing figure(String pledge, String publisher, MoneyRange sum) {
        return figure(new Answer(pledge, null, sum, List.of(publisher), false));
    }

    Backing figureConcluded(String pledge, String publisher, MoneyRange sum) {
        return figure(new Answer(pledge, null, sum, List.of(publisher), true));
    }

    private Backing figure(Answer figure) {
        figures.put(figure.pledgeId() + " " + figure.publishers(), figure);
        return this;
    }

    Backing placeConcluded(String pledge) {
        places.add(pledge);
        return this;
    }

    void usually(String pledge) {
        grounds.putIfAbsent(pledge, new Ground(2, false));
    }

    List<String> figures(String pledge) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getValue().pledgeId().equals(pledge))
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<String, Answer> answers(Map<String, Answer> others) {
        var all = new HashMap<>(others);
        all.putAll(figures);
        return all;
    }

    Map<String, Ground> grounds() {
        return grounds;
    }

    Concluded concluded(List<LedgerLine> counted, List<LedgerLine> excluded) {
        var lines = Stream.concat(counted.stream(), excluded.stream())
                .filter(line -> places.contains(line.pledgeId()))
                .collect(toSet());
        return new Concluded(lines, isNewMoneyConcluded);
    }
}
