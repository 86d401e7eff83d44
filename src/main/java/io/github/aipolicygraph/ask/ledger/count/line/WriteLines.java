package io.github.aipolicygraph.ask.ledger.count.line;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.PaidBy;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Comparator;

/** Writes down what was counted, and what was not. */
public record WriteLines(PledgeGraph books, OwnFigures own, PaidBy paidBy, Stage stage) {

    public LedgerLines of(LedgerBasis tally) {
        var placing = new LineOrigin(books, tally);
        var counted = new CountedLines(books, placing, paidBy, stage);
        // What has a figure of its own comes first, so that the figure stands there and not on the sum that it is in.
        tally.shares().stream()
                .sorted(Comparator.comparing(share -> !share.position().isOwn()))
                .forEach(share -> counted.add(share, tally));
        var excluded = new ArrayList<LedgerLine>(counted.repeated());
        var others = new ExcludedLines(own, placing, new Reasons(books, own, tally));
        excluded.addAll(others.beside(counted, tally));
        excluded.sort(LedgerLines.IN_ORDER);
        return new LedgerLines(counted.entries(), excluded);
    }
}
