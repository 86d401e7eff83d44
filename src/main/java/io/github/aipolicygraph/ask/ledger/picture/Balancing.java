package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.NoSplit;
import io.github.aipolicygraph.ask.ledger.picture.content.Split;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;

/** How the parts stand to the whole, in one sentence. */
final class Balancing {

    private final Ledger ledger;
    private final Wording words;

    Balancing(Ledger ledger, Wording words) {
        this.ledger = ledger;
        this.words = words;
    }

    String sentence(Split split) {
        if (ledger.unsplit() != null) {
            return NoSplit.told(ledger.unsplit(), words);
        }
        if (split.whole().isEmpty()) {
            return words.say("balance.noWhole");
        }
        if (ledger.balance() == Balance.NOT_COMPARABLE) {
            return words.say("balance.NOT_COMPARABLE", words.amounts(ledger.leftAside()));
        }
        boolean hasParts = ledger.counted().stream()
                .anyMatch(line ->
                        line.amount() != null && line.amount().currency().equals(split.currency()));
        if (!hasParts || split.total().isEmpty()) {
            return words.say("balance.noParts");
        }
        return compared(split.whole().get(), split.total().get());
    }

    private String compared(MoneyRange whole, MoneyRange parts) {
        var total = words.amount(parts);
        return switch (ledger.balance()) {
            case ADDS_UP ->
                isRange(whole) || isRange(parts)
                        ? words.say("balance.MAY_ADD_UP", total)
                        : words.say("balance.ADDS_UP");
            case PARTIAL -> words.say("balance.PARTIAL", total);
            case EXCEEDS ->
                words.say(
                        isFloor(whole) ? "balance.EXCEEDS.floor" : "balance.EXCEEDS",
                        total,
                        words.amounts(ledger.excess()));
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
