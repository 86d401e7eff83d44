package io.github.aipolicygraph.ask.ledger.count.line;

import static io.github.aipolicygraph.ask.ledger.LedgerReason.NOT_ADDITIVE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.NOT_ASKED;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.NO_RATE;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.OTHER_DECOMPOSITION;
import static io.github.aipolicygraph.ask.ledger.LedgerReason.PART_OF_COUNTED;

import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Why a pledge that has a figure was not counted: because of where it lies. */
final class Reasons {

    private final PledgeGraph books;
    private final OwnFigures own;
    private final LedgerBasis tally;
    private final Map<String, LedgerReason> reasons = new HashMap<>();

    Reasons(PledgeGraph books, OwnFigures own, LedgerBasis tally) {
        this.books = books;
        this.own = own;
        this.tally = tally;
        if (tally.single()) {
            inOnePledge();
        } else {
            inCounted();
            beneath(tally.asked().stream().filter(own::lacksRate).toList(), NO_RATE);
            beneath(tally.asked(), NOT_ASKED);
        }
    }

    LedgerReason of(String pledge) {
        return own.lacksRate(pledge) ? NO_RATE : reasons.getOrDefault(pledge, NOT_ADDITIVE);
    }

    /** A pledge that lies in several places is said to lie in the one that is nearest to being counted. */
    private void inOnePledge() {
        Predicate<PartLink> ofSplit = link -> tally.split() == null || link.decomposition() == tally.split();
        Predicate<PartLink> additive = link -> link.counting() == Counting.ADDITIVE;
        var notAdditive = parts(ofSplit.and(additive.negate()));
        notAdditive.forEach(pledge -> reasons.put(pledge, NOT_ADDITIVE));
        if (!tally.countsItself()) {
            inCounted();
        }
        beneath(parts(ofSplit.and(additive)).stream().filter(own::lacksRate).toList(), NO_RATE);
        var others = parts(ofSplit.negate());
        others.forEach(pledge -> reasons.putIfAbsent(pledge, OTHER_DECOMPOSITION));
        beneath(others, OTHER_DECOMPOSITION);
    }

    private void inCounted() {
        beneath(tally.shares().stream().map(share -> share.position().pledge()).toList(), PART_OF_COUNTED);
    }

    private List<String> parts(Predicate<PartLink> wanted) {
        return tally.asked().stream()
                .flatMap(pledge -> books.parts(pledge).stream())
                .filter(wanted)
                .map(PartLink::part)
                .toList();
    }

    private void beneath(Collection<String> pledges, LedgerReason reason) {
        books.beneath(pledges, any -> true).forEach(pledge -> reasons.putIfAbsent(pledge, reason));
    }
}
