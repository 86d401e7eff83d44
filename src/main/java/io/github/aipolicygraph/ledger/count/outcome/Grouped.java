package io.github.aipolicygraph.ledger.count.outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ledger.LedgerShare;
import io.github.aipolicygraph.ledger.count.line.Entry;
import io.github.aipolicygraph.ledger.count.sum.Amounts;
import io.github.aipolicygraph.vocabulary.money.Newness;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counted lines in groups that add up to the total. */
public record Grouped(List<Entry> entries) {

    private static final Comparator<List<Entry>> LARGEST_FIRST =
            Comparator.comparing(Grouped::total, Amounts.LARGEST_FIRST);

    public List<LedgerShare> by(Function<Entry, GroupKey> key) {
        var groups = entries.stream().collect(groupingBy(key, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getValue(), LARGEST_FIRST))
                .map(group -> share(group.getKey(), group.getValue()))
                .toList();
    }

    /** In the order from new to not known, whatever their sums. */
    public List<LedgerShare> byNovelty(Function<Entry, Newness> novelty) {
        return Stream.of(Newness.values())
                .map(value -> share(
                        GroupKey.of(value),
                        entries.stream()
                                .filter(entry -> novelty.apply(entry) == value)
                                .toList()))
                .filter(share -> !share.lines().isEmpty())
                .toList();
    }

    private static LedgerShare share(GroupKey key, List<Entry> entries) {
        return new LedgerShare(
                key.key(),
                key.label(),
                key.entityIds(),
                total(entries).ranges(),
                entries.stream().map(Entry::line).toList());
    }

    private static Amounts total(List<Entry> entries) {
        return Amounts.sum(entries.stream().map(Entry::counts).toList());
    }
}
