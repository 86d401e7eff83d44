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
public record ManyPledges(CountContext workings, PaidBy paidBy) {

    public LedgerBasis of(Collection<String> asked) {
        var all = asked.stream().distinct().sorted().toList();
        var known = all.stream()
                .filter(pledge -> workings.own().worth(pledge).isKnown())
                .toList();
        var topmost = topmost(known);
        var alone = topmost.stream().filter(paidBy::isSure).toList();
        var doubtful = workings.books().beneath(alone, any -> true);
        var positions = topmost.stream()
                .map(pledge -> position(
                        pledge, doubtful.contains(pledge) || workings.once().isOneOfTwo(pledge, known), alone))
                .toList();
        return new LedgerBasis(all, false, null, Value.NONE, workings.once().ofAny(positions));
    }

    /** What may be in one that they pay alone, and is in one that they pay with others, is in the maximum of that. */
    private List<String> topmost(List<String> known) {
        var beneath = workings.books().beneath(known, link -> !link.disputed());
        var perhapsBeneathSure =
                workings.books().beneath(known.stream().filter(paidBy::isSure).toList(), any -> true);
        return known.stream()
                .filter(pledge ->
                        !beneath.contains(pledge) || paidBy.isSure(pledge) && !perhapsBeneathSure.contains(pledge))
                .toList();
    }

    private Position position(String pledge, boolean disputed, Collection<String> alone) {
        var worth = workings.own().worth(pledge);
        if (paidBy.isSure(pledge)) {
            return new Position(pledge, disputed, worth);
        }
        var currency = worth.amounts().byCurrency().firstKey();
        var parts = workings.in(currency).once();
        return new Position(
                pledge, Doubt.PAYERS, worth, parts.within(pledge, paidBy::isOthers), parts.among(alone, pledge));
    }
}
