package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position.Doubt;
import java.util.Collection;
import java.util.List;

/**
 * Counts many pledges. The topmost ones with a figure count, because they include everything nested under them. A
 * pledge without a figure counts nothing and displaces nothing: its parts are other pledges, and count only if the
 * question is about them too. A pledge that the payers share with others doesn't hide a part that they pay alone, but
 * it hides a part that they share too.
 */
public record ManyPledges(CountContext context, PaidBy paidBy) {

    public LedgerBasis of(Collection<String> asked) {
        var all = asked.stream().distinct().sorted().toList();
        var known = all.stream()
                .filter(pledge -> context.own().value(pledge).isKnown())
                .toList();
        var topmost = topmost(known);
        var alone = topmost.stream().filter(paidBy::isSure).toList();
        var doubtful = context.graph().nestedUnder(alone, any -> true);
        var positions = topmost.stream()
                .map(pledge -> position(
                        pledge,
                        doubtful.contains(pledge) || context.deduplication().isOneOfTwo(pledge, known),
                        alone))
                .toList();
        return new LedgerBasis(
                all, false, null, Value.NONE, context.deduplication().ofAny(positions));
    }

    /**
     * Selects the topmost pledges. A pledge that may be part of one that the payers pay alone, and is part of one that
     * they share with others, counts in the maximum of the shared one.
     */
    private List<String> topmost(List<String> known) {
        var nestedUnder = context.graph().nestedUnder(known, link -> !link.disputed());
        var possiblyNestedUnderSure = context.graph()
                .nestedUnder(known.stream().filter(paidBy::isSure).toList(), any -> true);
        return known.stream()
                .filter(pledge -> !nestedUnder.contains(pledge)
                        || paidBy.isSure(pledge) && !possiblyNestedUnderSure.contains(pledge))
                .toList();
    }

    private Position position(String pledge, boolean disputed, Collection<String> alone) {
        var value = context.own().value(pledge);
        if (paidBy.isSure(pledge)) {
            return new Position(pledge, disputed, value);
        }
        var currency = value.amounts().byCurrency().firstKey();
        var parts = context.in(currency).deduplication();
        return new Position(
                pledge, Doubt.PAYERS, value, parts.within(pledge, paidBy::isOthers), parts.among(alone, pledge));
    }
}
