package io.github.aipolicygraph.ledger.count.outcome;

import io.github.aipolicygraph.ledger.count.fresh.Told;
import io.github.aipolicygraph.ledger.count.line.Entry;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.vocabulary.money.Newness;

/** What is told of each counted line. */
public record NoveltyOfLines(Told told, Tally tally) {

    /** A part of which nobody says whether it is new is as new as its whole. */
    public Newness of(Entry entry) {
        return told.of(entry.pledge()).orElseGet(this::ofWhole);
    }

    private Newness ofWhole() {
        return tally.single() ? told.of(tally.asked().get(0)).orElse(Newness.UNKNOWN) : Newness.UNKNOWN;
    }
}
