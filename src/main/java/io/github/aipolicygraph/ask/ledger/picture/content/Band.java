package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a band of the picture.
 *
 * @param amount what the sources say
 * @param counts how much of it is in the total
 * @param isInherited true if sources say only of the whole, not of the part, whether the money is new
 * @param ground the ground for its novelty
 * @param warnings why it doesn't count in full, what sources disagree on, and what none of them says
 * @param forms the instruments of the money, as far as a source names them
 * @param payers the names of the payers
 * @param sources the short names of the sources
 */
public record Band(
        String name,
        MoneyRange amount,
        MoneyRange counts,
        Fill fill,
        boolean isInherited,
        Ground ground,
        List<String> warnings,
        List<String> forms,
        List<String> payers,
        List<String> sources) {

    private static final Set<LedgerReason> EXPLAINED =
            EnumSet.of(LedgerReason.SUM_OF_PARTS, LedgerReason.DISPUTED_PART, LedgerReason.SHARES_MONEY);

    static Band of(LedgerLine line, Fill fill, Drawing drawing) {
        return new Band(
                drawing.name(line.pledgeId()),
                line.amount(),
                line.counts() == null ? line.amount() : line.counts(),
                fill,
                drawing.inheritsNovelty(line.pledgeId()),
                drawing.ground(line.pledgeId()),
                warnings(line, drawing),
                forms(line, drawing),
                drawing.payers(line.pledgeId()),
                drawing.sources(line.pledgeId()));
    }

    /** Creates a band that isn't a line of the ledger. */
    static Band named(String name, MoneyRange amount, MoneyRange counts, Fill fill) {
        return new Band(name, amount, counts, fill, false, Ground.NOTHING, List.of(), List.of(), List.of(), List.of());
    }

    /** Combines several bands with one fill into one. */
    static Band together(String name, Collection<Band> parts) {
        var sum = sum(parts.stream().map(Band::amount).toList());
        var counts = sum(parts.stream().map(Band::counts).toList());
        return named(name, sum, counts, parts.iterator().next().fill());
    }

    private static List<String> warnings(LedgerLine line, Drawing drawing) {
        var wording = Wording.in(drawing.language());
        var reason =
                Stream.of(line.reason()).filter(EXPLAINED::contains).map(explained -> wording.say("part." + explained));
        var disputed = wording.disputed(drawing.disputed(line.pledgeId()));
        return Stream.of(reason, disputed.stream(), new Remarks(drawing).on(line).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> forms(LedgerLine line, Drawing drawing) {
        return line.instruments().stream()
                .filter(form -> form != Instrument.UNSPECIFIED)
                .map(Wording.in(drawing.language())::say)
                .toList();
    }

    private static MoneyRange sum(Collection<MoneyRange> sums) {
        boolean isOpenBelow = sums.stream().anyMatch(money -> money.min() == null);
        boolean isOpenAbove = sums.stream().anyMatch(money -> money.max() == null);
        return new MoneyRange(
                sums.iterator().next().currency(),
                isOpenBelow ? null : sum(sums, MoneyRange::min),
                isOpenAbove ? null : sum(sums, MoneyRange::max),
                sum(sums, MoneyRange::low),
                sum(sums, MoneyRange::high),
                sums.stream().anyMatch(MoneyRange::approximate));
    }

    private static BigDecimal sum(Collection<MoneyRange> sums, Function<MoneyRange, BigDecimal> bound) {
        return sums.stream().map(bound).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
