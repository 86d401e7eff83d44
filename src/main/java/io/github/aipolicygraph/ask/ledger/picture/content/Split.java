package io.github.aipolicygraph.ask.ledger.picture.content;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is drawn of one currency: the whole, and what it is made of, the largest first.
 *
 * @param whole what is said of the pledge itself; empty where no source gives a figure
 * @param total what the parts make
 * @param parts what fills the whole: those of the ledger, then the rest
 */
public record Split(String currency, Optional<MoneyRange> whole, Optional<MoneyRange> total, List<Band> parts) {

    /** With more of them, a phone shows nothing but names. */
    private static final int MOST = 12;

    private static final int ALONE = 9;

    /** Parts that are nearer than this to the whole add up to it. */
    private static final double ROUNDED = 0.005;

    public Split {
        parts = List.copyOf(parts);
    }

    /** One for each currency that the ledger tells of. */
    public static List<Split> of(Drawing drawing) {
        var ledger = drawing.ledger();
        var counted = ledger.counted().stream().map(LedgerLine::amount).filter(amount -> amount != null);
        return Stream.concat(Stream.concat(ledger.headline().stream(), ledger.totals().stream()), counted)
                .map(MoneyRange::currency)
                .distinct()
                .map(currency -> of(drawing, currency))
                .toList();
    }

    /** Whether the parts go beyond the whole, and not only by what is rounded away. */
    public boolean isExceeded() {
        return whole.filter(sum -> sum.high().doubleValue() < height() * (1 - ROUNDED))
                .isPresent();
    }

    /** The sum that the picture is as high as. */
    public double height() {
        return sum(parts).max(high(whole)).doubleValue();
    }

    private static Split of(Drawing drawing, String currency) {
        var ledger = drawing.ledger();
        var whole = in(currency, ledger.headline());
        var lines = lines(drawing, currency);
        var parts = new ArrayList<>(fewer(lines, drawing));
        if (lines.isEmpty()) {
            whole.ifPresent(sum -> parts.add(unsplit(sum, drawing)));
        } else {
            in(currency, ledger.unallocated())
                    .filter(rest -> rest.high().signum() > 0)
                    .ifPresent(rest -> parts.add(rest(rest, whole, lines, drawing)));
        }
        return new Split(currency, whole, in(currency, ledger.totals()), parts);
    }

    private static List<Band> lines(Drawing drawing, String currency) {
        var fills = Fill.ofLines(drawing.ledger());
        return drawing.ledger().counted().stream()
                .filter(line ->
                        line.amount() != null && line.amount().currency().equals(currency))
                .map(line -> Band.of(line, fills.getOrDefault(line, Fill.UNKNOWN), drawing))
                // What may not count at all comes last, so that what may exceed the whole is drawn with it.
                .sorted(comparing((Band band) -> band.counts().low().signum() == 0)
                        .thenComparing(
                                comparing((Band band) -> band.counts().high()).reversed()))
                .toList();
    }

    private static List<Band> fewer(List<Band> parts, Drawing drawing) {
        if (parts.size() <= MOST) {
            return parts;
        }
        var small = parts.stream().skip(ALONE).collect(groupingBy(Band::fill, TreeMap::new, toList()));
        return Stream.concat(
                        parts.stream().limit(ALONE), small.values().stream().map(alike -> one(alike, drawing)))
                .toList();
    }

    /** Money that is new and money that is not are never one. */
    private static Band one(List<Band> alike, Drawing drawing) {
        return alike.size() == 1
                ? alike.get(0)
                : Band.together(Wording.in(drawing.language()).say("part.more", alike.size()), alike);
    }

    private static Band unsplit(MoneyRange whole, Drawing drawing) {
        return Band.named(Wording.in(drawing.language()).say("part.whole"), whole, whole, Fill.REST);
    }

    /** The rest is drawn as high as it surely is: what may be of a part or of the rest is drawn with the part. */
    private static Band rest(MoneyRange rest, Optional<MoneyRange> whole, List<Band> parts, Drawing drawing) {
        var sure = high(whole).subtract(sum(parts)).max(BigDecimal.ZERO);
        return Band.named(
                Wording.in(drawing.language()).say("part.rest"),
                rest,
                new MoneyRange(rest.currency(), sure, rest.max() == null ? null : sure, sure, sure, rest.approximate()),
                Fill.REST);
    }

    private static BigDecimal sum(List<Band> parts) {
        return parts.stream().map(band -> band.counts().high()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal high(Optional<MoneyRange> whole) {
        return whole.map(MoneyRange::high).orElse(BigDecimal.ZERO);
    }

    private static Optional<MoneyRange> in(String currency, List<MoneyRange> sums) {
        return sums.stream().filter(sum -> sum.currency().equals(currency)).findFirst();
    }
}
