package io.github.aipolicygraph.ask.ledger.count.outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.count.line.CountedLine;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counted lines in groups that add up to the total. */
public record Grouped(List<CountedLine> entries) {

    private static final Comparator<List<CountedLine>> LARGEST_FIRST =
            Comparator.comparing(Grouped::total, Amounts.LARGEST_FIRST);

    public List<LedgerShare> by(Function<CountedLine, GroupKey> key) {
        var groups = entries.stream().collect(groupingBy(key, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getValue(), LARGEST_FIRST))
                .map(group -> share(group.getKey(), group.getValue()))
                .toList();
    }

    /** In the order from new to not known, whatever their sums. */
    public List<LedgerShare> byNovelty(Function<CountedLine, Newness> novelty) {
        return Stream.of(Newness.values())
                .map(value -> share(
                        GroupKey.of(value),
                        entries.stream()
                                .filter(entry -> novelty.apply(entry) == value)
                                .toList()))
                .filter(share -> !share.lines().isEmpty())
                .toList();
    }

    private static LedgerShare share(GroupKey key, List<CountedLine> entries) {
        return new LedgerShare(
                key.key(),
                key.label(),
                key.entityIds(),
                total(entries).ranges(),
                entries.stream().map(CountedLine::line).toList());
    }

    private static Amounts total(List<CountedLine> entries) {
        return Amounts.sum(entries.stream().map(CountedLine::counts).toList());
    }
}
