package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import java.util.Comparator;
import java.util.List;

/**
 * Holds the lines of a ledger. Every pledge that the question is about, and everything nested under it, has at least
 * one line. Each figure is on at most one line: figures of the headline are on none if its parts are counted.
 */
public record LedgerLines(List<CountedLine> counted, List<LedgerLine> excluded) {

    static final Comparator<LedgerLine> IN_ORDER = Comparator.comparing(LedgerLine::pledgeId)
            .thenComparing(LedgerLine::reason)
            .thenComparing(LedgerLine::stage, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.amount() == null ? "" : line.amount().currency())
            .thenComparing(line -> String.join(" ", line.claimIds()));

    public LedgerLines {
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
    }
}
