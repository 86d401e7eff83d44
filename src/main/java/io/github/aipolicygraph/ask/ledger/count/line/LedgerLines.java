package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a ledger. What was asked about, and all that lies beneath it, is in one of them at least, and each
 * figure in one at most: the figures of the headline are in none if its parts are counted.
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
