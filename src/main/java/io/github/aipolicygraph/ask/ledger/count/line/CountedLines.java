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

/** Collects the lines of the contributions, one for each currency of a pledge. */
final class CountedLines {

    private static final Comparator<CountedLine> LARGEST_FIRST =
            Comparator.comparing(CountedLine::counts, Amounts.LARGEST_FIRST).thenComparing(CountedLine::pledge);

    private final PledgeGraph graph;
    private final LineOrigin origin;
    private final PaidBy paidBy;
    private final Stage stage;
    private final List<CountedLine> lines = new ArrayList<>();
    private final List<LedgerLine> repeated = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    CountedLines(PledgeGraph graph, LineOrigin origin, PaidBy paidBy, Stage stage) {
        this.graph = graph;
        this.origin = origin;
        this.paidBy = paidBy;
        this.stage = stage;
    }

    void add(Contribution contribution, LedgerBasis basis) {
        written.add(contribution.position().pledge());
        var reason = reason(contribution, basis);
        contribution
                .position()
                .value()
                .amounts()
                .byCurrency()
                .keySet()
                .forEach(currency -> add(contribution, reason, currency));
    }

    private void add(Contribution contribution, LedgerReason reason, String currency) {
        var position = contribution.position();
        var figures = figures(position.value(), currency);
        var amount = position.value().amounts().in(currency).in(currency);
        var counts = contribution.counts().in(currency);
        var added = contribution.repeated() ? null : counts.in(currency);
        var draft = new LineDraft(position.pledge(), reason, stage, amount, added, figures);
        var unused = figures.stream().filter(figure -> used.add(figure.claim())).toList();
        var line = draft.placed(origin.links(position.pledge()), contribution.ties(), unused);
        if (contribution.repeated()) {
            repeated.add(line);
        } else {
            lines.add(new CountedLine(line, Amounts.of(currency, counts)));
        }
    }

    private static List<Figure> figures(Value value, String currency) {
        var several = value.amounts().byCurrency().size() > 1;
        return value.figures().values().stream()
                .flatMap(List::stream)
                .filter(figure -> !several || figure.currency().equals(currency))
                .toList();
    }

    private LedgerReason reason(Contribution contribution, LedgerBasis basis) {
        if (contribution.repeated()) {
            var same = graph.same(contribution.position().pledge());
            return basis.counted().stream()
                            .anyMatch(other -> same.contains(other.position().pledge()))
                    ? SAME_MONEY
                    : PART_OF_COUNTED;
        }
        if (!paidBy.isSure(contribution.position().pledge())) {
            return JOINT_PAYER;
        }
        if (contribution.position().disputed()) {
            return DISPUTED_PART;
        }
        if (contribution.isReduced()) {
            return SHARES_MONEY;
        }
        return contribution.position().isOwn() ? OWN_FIGURE : SUM_OF_PARTS;
    }

    List<CountedLine> lines() {
        return lines.stream().sorted(LARGEST_FIRST).toList();
    }

    List<LedgerLine> repeated() {
        return repeated;
    }

    /** Returns the ids of the figures on these lines. */
    Set<String> used() {
        return used;
    }

    /** Returns the ids of the pledges that have one of these lines. */
    Set<String> written() {
        return written;
    }
}
