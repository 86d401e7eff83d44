package io.github.aipolicygraph.ask.ledger.count.line;

import static io.github.aipolicygraph.ask.ledger.LedgerReason.DISPUTED_PART;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.JOINT_PAYER;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.OWN_FIGURE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.PART_OF_COUNTED;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.SAME_MONEY;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.SHARES_MONEY;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.SUM_OF_PARTS;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.PaidBy;
import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Contribution;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of what was to be counted: one for each currency of a pledge. */
final class CountedLines {

    private static final Comparator<CountedLine> LARGEST_FIRST =
            Comparator.comparing(CountedLine::counts, Amounts.LARGEST_FIRST).thenComparing(CountedLine::pledge);

    private final PledgeGraph books;
    private final LineOrigin placing;
    private final PaidBy paidBy;
    private final Stage stage;
    private final List<CountedLine> entries = new ArrayList<>();
    private final List<LedgerLine> repeated = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    CountedLines(PledgeGraph books, LineOrigin placing, PaidBy paidBy, Stage stage) {
        this.books = books;
        this.placing = placing;
        this.paidBy = paidBy;
        this.stage = stage;
    }

    void add(Contribution share, LedgerBasis tally) {
        written.add(share.position().pledge());
        var reason = reason(share, tally);
        share.position().worth().amounts().byCurrency().keySet().forEach(currency -> add(share, reason, currency));
    }

    private void add(Contribution share, LedgerReason reason, String currency) {
        var position = share.position();
        var figures = figures(position.worth(), currency);
        var amount = position.worth().amounts().in(currency).in(currency);
        var counts = share.counts().in(currency);
        var added = share.repeated() ? null : counts.in(currency);
        var draft = new LineDraft(position.pledge(), reason, stage, amount, added, figures);
        var fresh = figures.stream().filter(figure -> used.add(figure.claim())).toList();
        var line = draft.placed(placing.links(position.pledge()), share.ties(), fresh);
        if (share.repeated()) {
            repeated.add(line);
        } else {
            entries.add(new CountedLine(line, Amounts.of(currency, counts)));
        }
    }

    private static List<Figure> figures(Value worth, String currency) {
        var several = worth.amounts().byCurrency().size() > 1;
        return worth.figures().values().stream()
                .flatMap(List::stream)
                .filter(figure -> !several || figure.currency().equals(currency))
                .toList();
    }

    private LedgerReason reason(Contribution share, LedgerBasis tally) {
        if (share.repeated()) {
            var same = books.same(share.position().pledge());
            return tally.counted().stream()
                            .anyMatch(other -> same.contains(other.position().pledge()))
                    ? SAME_MONEY
                    : PART_OF_COUNTED;
        }
        if (!paidBy.isSure(share.position().pledge())) {
            return JOINT_PAYER;
        }
        if (share.position().disputed()) {
            return DISPUTED_PART;
        }
        if (share.isReduced()) {
            return SHARES_MONEY;
        }
        return share.position().isOwn() ? OWN_FIGURE : SUM_OF_PARTS;
    }

    List<CountedLine> entries() {
        return entries.stream().sorted(LARGEST_FIRST).toList();
    }

    List<LedgerLine> repeated() {
        return repeated;
    }

    /** The figures that are on these lines. */
    Set<String> used() {
        return used;
    }

    /** The pledges that have one of these lines. */
    Set<String> written() {
        return written;
    }
}
