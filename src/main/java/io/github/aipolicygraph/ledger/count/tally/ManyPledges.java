package io.github.aipolicygraph.ledger.count.tally;

import io.github.aipolicygraph.ledger.count.figure.Worth;
import io.github.aipolicygraph.ledger.count.once.Position;
import java.util.Collection;

/**
 * Many pledges: the topmost that have a figure count, for what lies beneath these is in them. A pledge without a figure
 * counts nothing and displaces nothing: its parts are other pledges, and come in only if they were asked for too. A whole that
 * somebody pays together with others does not hide a part that is theirs alone.
 */
public record ManyPledges(Workings workings, PaidBy paidBy) {

    public Tally of(Collection<String> asked) {
        var books = workings.books();
        var all = asked.stream().distinct().sorted().toList();
        var known = all.stream()
                .filter(pledge -> workings.own().worth(pledge).isKnown())
                .toList();
        var sure = known.stream().filter(paidBy::isSure).toList();
        var beneath = books.beneath(sure, link -> !link.disputed());
        var perhapsBeneath = books.beneath(sure, any -> true);
        return new Tally(
                all,
                false,
                null,
                Worth.NONE,
                workings.once()
                        .ofAny(known.stream()
                                .filter(pledge -> !beneath.contains(pledge))
                                .map(pledge -> position(pledge, perhapsBeneath.contains(pledge), sure))
                                .toList()));
    }

    private Position position(String pledge, boolean disputed, Collection<String> sure) {
        var worth = workings.own().worth(pledge);
        if (paidBy.isSure(pledge)) {
            return new Position(pledge, disputed, worth);
        }
        var currency = worth.amounts().byCurrency().firstKey();
        var parts = workings.in(currency).once();
        return new Position(
                pledge, true, worth, parts.within(pledge, paidBy::isOthers), parts.within(pledge, sure::contains));
    }
}
