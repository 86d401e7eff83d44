package io.github.aipolicygraph.ledger.picture.content;

import io.github.aipolicygraph.ledger.LedgerLine;
import io.github.aipolicygraph.ledger.LedgerReason;
import io.github.aipolicygraph.ledger.MoneyRange;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A band of the picture.
 *
 * @param amount what the sources say
 * @param counts what of it is in the total
 * @param warnings what keeps it from counting in full
 * @param payers who is said to pay
 * @param sources short names of sources
 */
public record Part(
        String name,
        MoneyRange amount,
        MoneyRange counts,
        Fill fill,
        List<String> warnings,
        List<String> payers,
        List<String> sources) {

    static Part of(LedgerLine line, Fill fill, Drawing drawing) {
        var reason = line.reason();
        return new Part(
                drawing.name(line.pledgeId()),
                line.amount(),
                reason == LedgerReason.DISPUTED_PART ? perhaps(line.amount()) : line.amount(),
                fill,
                reason == LedgerReason.OWN_FIGURE
                        ? List.of()
                        : List.of(Words.in(drawing.language()).say("part." + reason)),
                drawing.payers(line.pledgeId()),
                drawing.sources(line.pledgeId()));
    }

    /** A band that stands for no line of the ledger. */
    static Part named(String name, MoneyRange amount, MoneyRange counts, Fill fill) {
        return new Part(name, amount, counts, fill, List.of(), List.of(), List.of());
    }

    /** Several as one. */
    static Part together(String name, Collection<Part> parts) {
        var sum = sum(parts.stream().map(Part::amount).toList());
        var counts = sum(parts.stream().map(Part::counts).toList());
        return named(
                name, sum, counts, Fill.together(parts.stream().map(Part::fill).toList()));
    }

    private static MoneyRange perhaps(MoneyRange money) {
        return new MoneyRange(money.currency(), 0.0, money.max(), 0.0, money.high());
    }

    private static MoneyRange sum(Collection<MoneyRange> sums) {
        boolean isOpenBelow = sums.stream().anyMatch(money -> money.min() == null);
        boolean isOpenAbove = sums.stream().anyMatch(money -> money.max() == null);
        return new MoneyRange(
                sums.iterator().next().currency(),
                isOpenBelow ? null : sum(sums, MoneyRange::min),
                isOpenAbove ? null : sum(sums, MoneyRange::max),
                sum(sums, MoneyRange::low),
                sum(sums, MoneyRange::high));
    }

    private static double sum(Collection<MoneyRange> sums, ToDoubleFunction<MoneyRange> bound) {
        return sums.stream().mapToDouble(bound).sum();
    }
}
