package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import java.util.List;

/**
 * What one claim says of who pays; there are such claims only where sources differ.
 *
 * @param min how many they are at least; null if not said
 * @param max how many they are at most; null if not said, or open
 * @param names the ids of those that the source names
 */
public record PayerSaid(String claim, PayerGroup group, Rank rank, Long min, Long max, List<String> names) {

    public PayerSaid {
        names = List.copyOf(names);
    }

    /** Whether the source counts more payers than these. */
    boolean countsMoreThan(int payers) {
        return max == null ? min != null : max > payers;
    }
}
