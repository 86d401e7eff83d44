package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.NoSplit;
import io.github.aipolicygraph.ask.ledger.picture.content.Split;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;

/** Says in one sentence how the parts compare with the whole. */
final class Balancing {

    private final Ledger ledger;
    private final Wording wording;

    Balancing(Ledger ledger, Wording wording) {
        this.ledger = ledger;
        this.wording = wording;
    }

    String sentence(Split split) {
        if (ledger.unsplit() != null) {
            return NoSplit.explain(ledger.unsplit(), wording);
        }
        if (split.whole().isEmpty()) {
            return wording.say("balance.noWhole");
        }
        if (ledger.balance() == Balance.NOT_COMPARABLE) {
            return wording.say("balance.NOT_COMPARABLE", wording.amounts(ledger.leftAside()));
        }
        boolean hasParts = ledger.counted().stream()
                .anyMatch(line ->
                        line.amount() != null && line.amount().currency().equals(split.currency()));
        if (!hasParts || split.total().isEmpty()) {
            return wording.say("balance.noParts");
        }
        return compared(split.whole().get(), split.total().get());
    }

    private String compared(MoneyRange whole, MoneyRange parts) {
        var total = wording.amount(parts);
        return switch (ledger.balance()) {
            case ADDS_UP ->
                isRange(whole) || isRange(parts)
                        ? wording.say("balance.MAY_ADD_UP", total)
                        : wording.say("balance.ADDS_UP");
            case PARTIAL -> wording.say("balance.PARTIAL", total);
            case EXCEEDS ->
                wording.say(
                        isFloor(whole) ? "balance.EXCEEDS.floor" : "balance.EXCEEDS",
                        total,
                        wording.amounts(ledger.excess()));
            case NOT_COMPARABLE, NOTHING_TO_COMPARE -> "";
        };
    }

    private static boolean isRange(MoneyRange sum) {
        return sum.min() == null || sum.max() == null || sum.low().compareTo(sum.high()) < 0;
    }

    private static boolean isFloor(MoneyRange whole) {
        return whole.max() == null;
    }
}
