package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Party;
import java.util.Set;

/**
 * Whether those who were asked for pay all of a pledge. What they pay together with others, or only by some sources, may be
 * anything between nothing and all of it: no source says how much.
 *
 * @param asked their ids; nobody if it does not matter who pays
 */
public record PaidBy(PledgeGraph graph, Set<String> asked) {

    public boolean isSure(String pledge) {
        return asked.isEmpty() || graph.pledge(pledge).whoPays().areWithin(asked);
    }

    /** Whether somebody is said to pay it, and no source says that it is one of those. */
    boolean isOthers(String pledge) {
        var payers = graph.pledge(pledge).payers();
        return !payers.isEmpty() && payers.stream().map(Party::id).noneMatch(asked::contains);
    }
}
