package io.github.aipolicygraph.ask.ledger.count.line;

import static io.github.aipolicygraph.ask.ledger.LedgerReason.DEPRECATED;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.NOT_ADDITIVE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.NO_FIGURE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.PART_OF_COUNTED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes the lines of everything that the question is about and that isn't counted. */
record ExcludedLines(OwnFigures own, LineOrigin origin, Reasons reasons) {

    List<LedgerLine> notIn(CountedLines counted, LedgerBasis basis) {
        var lines = new ArrayList<LedgerLine>();
        for (var pledge : origin.scope()) {
            var headline = basis.headline().figures().containsKey(pledge);
            var written = counted.written().contains(pledge) || headline;
            var drafts = new ArrayList<LedgerLine>(left(pledge));
            if (!written) {
                drafts.addAll(selected(pledge, counted));
            }
            if (drafts.isEmpty() && !written) {
                drafts.add(place(LineDraft.withoutFigure(pledge, whyWithout(pledge))));
            }
            lines.addAll(drafts);
        }
        return lines;
    }

    private List<LedgerLine> left(String pledge) {
        var lines = new ArrayList<LedgerLine>();
        own.selected(pledge)
                .left()
                .forEach((reason, figures) -> apart(reason, figures)
                        .forEach(group -> lines.add(place(LineDraft.excluded(pledge, reason, group)))));
        return lines;
    }

    private static Collection<List<Figure>> apart(LedgerReason reason, List<Figure> figures) {
        return figures.stream()
                .collect(groupingBy(
                        figure -> List.of(
                                figure.stage().name(), figure.currency(), reason == DEPRECATED ? figure.claim() : ""),
                        LinkedHashMap::new,
                        toList()))
                .values();
    }

    /**
     * Writes the line of a pledge with figures. If a counted line includes the pledge in its sum, its figures are on
     * that line.
     */
    private List<LedgerLine> selected(String pledge, CountedLines counted) {
        var figures = own.selected(pledge).figures();
        if (figures.isEmpty()) {
            return List.of();
        }
        var unused = figures.stream()
                .filter(figure -> !counted.used().contains(figure.claim()))
                .toList();
        var reason = unused.isEmpty() ? PART_OF_COUNTED : reasons.of(pledge);
        return List.of(LineDraft.excluded(pledge, reason, figures).placed(origin.links(pledge), List.of(), unused));
    }

    private LedgerReason whyWithout(String pledge) {
        var links = origin.links(pledge);
        var added = links.isEmpty() || links.stream().anyMatch(link -> link.counting() == Counting.ADDITIVE);
        return added ? NO_FIGURE : NOT_ADDITIVE;
    }

    private LedgerLine place(LineDraft draft) {
        return draft.placed(origin.links(draft.pledge()), List.of());
    }
}
