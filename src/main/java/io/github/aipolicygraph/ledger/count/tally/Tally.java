package io.github.aipolicygraph.ledger.count.tally;

import io.github.aipolicygraph.ledger.count.figure.Worth;
import io.github.aipolicygraph.ledger.count.once.Share;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import java.util.List;

/**
 * What was counted.
 *
 * @param asked the pledges asked about, by id
 * @param single whether the question is about one pledge and how it is split
 * @param split the way of splitting that was counted; null if nothing was split
 * @param headline the own figure of the one pledge
 * @param shares what was to be counted, and what of it is in the total
 */
public record Tally(List<String> asked, boolean single, Decomposition split, Worth headline, List<Share> shares) {

    public Tally {
        asked = List.copyOf(asked);
        shares = List.copyOf(shares);
    }

    public List<Share> counted() {
        return shares.stream().filter(share -> !share.repeated()).toList();
    }

    public Amounts total() {
        return Share.total(counted());
    }

    /** The sum of what nobody denies to belong here. */
    public Amounts undisputed() {
        return undisputed(counted());
    }

    public static Amounts undisputed(List<Share> shares) {
        return Share.total(
                shares.stream().filter(share -> !share.position().disputed()).toList());
    }

    /** Without a split, the pledge stands for itself. */
    public boolean countsItself() {
        return single && split == null;
    }
}
