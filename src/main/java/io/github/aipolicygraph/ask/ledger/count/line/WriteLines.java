package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.PaidBy;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Comparator;

/** Writes the lines of what was counted and what wasn't. */
public record WriteLines(PledgeGraph graph, OwnFigures own, PaidBy paidBy, Stage stage) {

    public LedgerLines of(LedgerBasis basis) {
        var origin = new LineOrigin(graph, basis);
        var counted = new CountedLines(graph, origin, paidBy, stage);
        // Contributions with their own figure come first, so that the figure is on their line and not on the line of a
        // sum that includes it.
        basis.contributions().stream()
                .sorted(Comparator.comparing(
                        contribution -> !contribution.position().isOwn()))
                .forEach(contribution -> counted.add(contribution, basis));
        var excluded = new ArrayList<LedgerLine>(counted.repeated());
        var others = new ExcludedLines(own, origin, new Reasons(graph, own, basis));
        excluded.addAll(others.notIn(counted, basis));
        excluded.sort(LedgerLines.IN_ORDER);
        return new LedgerLines(counted.lines(), excluded);
    }
}
