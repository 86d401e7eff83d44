package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.MoneyRange;
import io.github.aipolicygraph.ledger.picture.content.Split;
import io.github.aipolicygraph.ledger.picture.content.Words;

/** How the parts stand to the whole, in one sentence. */
final class Balancing {

    private final Ledger ledger;
    private final Words words;

    Balancing(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
    }

    String sentence(Split split) {
        if (split.whole().isEmpty()) {
            return words.say("balance.noWhole");
        }
        boolean hasParts = ledger.counted().stream()
                .anyMatch(line ->
                        line.amount() != null && line.amount().currency().equals(split.currency()));
        if (!hasParts || split.total().isEmpty()) {
            return words.say("balance.noParts");
        }
        var total = words.amount(split.total().get());
        return switch (ledger.balance()) {
            case ADDS_UP -> words.say("balance.ADDS_UP");
            case PARTIAL -> words.say("balance.PARTIAL", total);
            case EXCEEDS ->
                words.say(isFloor(split.whole().get()) ? "balance.EXCEEDS.floor" : "balance.EXCEEDS", total);
            case NOTHING_TO_COMPARE -> "";
        };
    }

    private static boolean isFloor(MoneyRange whole) {
        return whole.max() == null;
    }
}
