package io.github.aipolicygraph.ask.ledger.count.line;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.count.figure.SelectedFigures;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Holds a line before it is placed in the ledger.
 *
 * @param stage the stage of its figures; null without figures
 * @param amount how much its figures give; null without figures
 * @param counts what it adds to the total; null if it isn't counted
 */
record LineDraft(
        String pledge,
        LedgerReason reason,
        Stage stage,
        MoneyRange amount,
        MoneyRange counts,
        Collection<Figure> figures) {

    /** Drafts an excluded line for figures of one stage and one currency. */
    static LineDraft excluded(String pledge, LedgerReason reason, List<Figure> figures) {
        var one = figures.get(0);
        var amount = SelectedFigures.span(figures).in(one.currency());
        return new LineDraft(pledge, reason, one.stage(), amount, null, figures);
    }

    static LineDraft withoutFigure(String pledge, LedgerReason reason) {
        return new LineDraft(pledge, reason, null, null, null, List.of());
    }

    LedgerLine placed(List<PartLink> links, Collection<String> ties) {
        return placed(links, ties, figures);
    }

    /** Places the line with the claims of only some of its figures, because the others are on another line. */
    LedgerLine placed(List<PartLink> links, Collection<String> ties, Collection<Figure> claimed) {
        var claims = new ArrayList<>(claimed.stream()
                .sorted(Figure.MOST_PREFERRED)
                .map(Figure::claim)
                .distinct()
                .toList());
        claims.addAll(links.stream().map(PartLink::claim).sorted().toList());
        claims.addAll(ties.stream().filter(tie -> !claims.contains(tie)).toList());
        var instruments =
                figures.stream().map(Figure::instrument).collect(toCollection(() -> EnumSet.noneOf(Instrument.class)));
        var first = links.isEmpty() ? null : links.get(0);
        return new LedgerLine(
                pledge,
                amount,
                counts,
                reason,
                stage,
                List.copyOf(instruments),
                first == null ? null : first.decomposition(),
                first == null ? null : first.counting(),
                claims);
    }
}
