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

/** Groups the counted lines. The groups add up to the total. */
public record Grouped(List<CountedLine> lines) {

    private static final Comparator<List<CountedLine>> LARGEST_FIRST =
            Comparator.comparing(Grouped::total, Amounts.LARGEST_FIRST);

    public List<LedgerShare> by(Function<CountedLine, GroupKey> key) {
        var groups = lines.stream().collect(groupingBy(key, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getValue(), LARGEST_FIRST))
                .map(group -> share(group.getKey(), group.getValue()))
                .toList();
    }

    /** Groups lines by novelty, from new to unknown, whatever their sums are. */
    public List<LedgerShare> byNovelty(Function<CountedLine, Newness> novelty) {
        return Stream.of(Newness.values())
                .map(value -> share(
                        GroupKey.of(value),
                        lines.stream()
                                .filter(line -> novelty.apply(line) == value)
                                .toList()))
                .filter(share -> !share.lines().isEmpty())
                .toList();
    }

    private static LedgerShare share(GroupKey key, List<CountedLine> lines) {
        return new LedgerShare(
                key.key(),
                key.label(),
                key.entityIds(),
                total(lines).ranges(),
                lines.stream().map(CountedLine::line).toList());
    }

    private static Amounts total(List<CountedLine> lines) {
        return Amounts.sum(lines.stream().map(CountedLine::counts).toList());
    }
}
