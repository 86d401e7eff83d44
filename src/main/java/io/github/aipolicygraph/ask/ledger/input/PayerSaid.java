package io.github.aipolicygraph.ask.ledger.input;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import java.util.List;

/**
 * Holds what one claim says about who pays. Such claims exist only if sources differ.
 *
 * @param min the smallest number of payers; null if the source doesn't say
 * @param max the largest number of payers; null if the source doesn't say or sets no limit
 * @param names the ids of the payers that the source names
 */
public record PayerSaid(String claim, PayerGroup group, Rank rank, Long min, Long max, List<String> names) {

    public PayerSaid {
        names = List.copyOf(names);
    }

    /** Returns true if the source counts more payers than this. */
    boolean countsMoreThan(int payers) {
        return max == null ? min != null : max > payers;
    }
}
