package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.Value;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position;
import io.github.aipolicygraph.ask.ledger.count.overlap.Position.Doubt;
import java.util.Collection;
import java.util.List;

/**
 * Many pledges: the topmost that have a figure count, for what lies beneath these is in them. A pledge without a figure
 * counts nothing and displaces nothing: its parts are other pledges, and come in only if they were asked for too. A whole that
 * somebody pays together with others does not hide a part that is theirs alone, but one that they pay with others too.
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

    /** What may be in one that they pay alone, and is in one that they pay with others, is in the maximum of that. */
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
