package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;

/**
 * Holds a counted line.
 *
 * @param counts what it adds to the total, in one currency
 */
public record CountedLine(LedgerLine line, Amounts counts) {

    public String pledge() {
        return line.pledgeId();
    }

    public String currency() {
        return counts.byCurrency().firstKey();
    }
}
