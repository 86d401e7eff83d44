package io.github.aipolicygraph.ledger.count.tally;

import io.github.aipolicygraph.ledger.count.figure.Worth;
import io.github.aipolicygraph.ledger.count.once.CountOnce;
import io.github.aipolicygraph.ledger.count.once.Position;
import io.github.aipolicygraph.ledger.count.once.Worths;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import java.util.Collection;

/** Many pledges: the topmost of them count, for what lies beneath these is in them. */
public record ManyPledges(OpenBooks books, CountOnce once, Worths worths) {

    public Tally of(Collection<String> asked) {
        var all = asked.stream().distinct().sorted().toList();
        var known = all.stream().filter(pledge -> worths.of(pledge).isKnown()).toList();
        var beneath = books.beneath(known, link -> !link.disputed());
        var perhapsBeneath = books.beneath(known, any -> true);
        return new Tally(
                all,
                false,
                null,
                Worth.NONE,
                once.ofAny(known.stream()
                        .filter(pledge -> !beneath.contains(pledge))
                        .map(pledge -> new Position(pledge, perhapsBeneath.contains(pledge), worths.of(pledge)))
                        .toList()));
    }
}
