package io.github.aipolicygraph.ledger.count.line;

import io.github.aipolicygraph.ledger.LedgerLine;
import io.github.aipolicygraph.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ledger.count.tally.PaidBy;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Comparator;

/** Writes down what was counted, and what was not. */
public record WriteLines(OpenBooks books, OwnFigures own, PaidBy paidBy, Stage stage) {

    public Lines of(Tally tally) {
        var placing = new Placing(books, tally);
        var counted = new CountedLines(books, placing, paidBy, stage);
        // What has a figure of its own comes first, so that the figure stands there and not on the sum that it is in.
        tally.shares().stream()
                .sorted(Comparator.comparing(share -> !share.position().isOwn()))
                .forEach(share -> counted.add(share, tally));
        var excluded = new ArrayList<LedgerLine>(counted.repeated());
        var others = new ExcludedLines(own, placing, new Reasons(books, own, tally));
        excluded.addAll(others.beside(counted, tally));
        excluded.sort(Lines.IN_ORDER);
        return new Lines(counted.entries(), excluded);
    }
}
