package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Party;
import java.util.Set;

/**
 * Tells whether the payers of the question pay all of a pledge. If they share it with others, or if only some sources
 * name them, they may pay anything between nothing and all of it: no source says how much.
 *
 * @param asked the ids of the payers; empty if it doesn't matter who pays
 */
public record PaidBy(PledgeGraph graph, Set<String> asked) {

    public boolean isSure(String pledge) {
        return asked.isEmpty() || graph.pledge(pledge).whoPays().areWithin(asked);
    }

    /** Returns true if sources name payers, and none of them is one of these. */
    boolean isOthers(String pledge) {
        var payers = graph.pledge(pledge).payers();
        return !payers.isEmpty() && payers.stream().map(Party::id).noneMatch(asked::contains);
    }
}
