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
 * Holds what is drawn for one currency: the whole and its parts, the largest first.
 *
 * @param whole what sources say about the pledge itself; empty if no source gives a figure
 * @param total the sum of the parts
 * @param parts what fills the whole: the parts of the ledger, then the rest
 */
public record Split(String currency, Optional<MoneyRange> whole, Optional<MoneyRange> total, List<Band> parts) {

    /** Limits the parts, because with more of them a phone shows nothing but names. */
    private static final int MOST = 12;

    private static final int ALONE = 9;

    /** Parts that differ from the whole by less than this add up to it. */
    private static final double ROUNDED = 0.005;

    public Split {
        parts = List.copyOf(parts);
    }

    /** Returns one split for each currency of the ledger. */
    public static List<Split> of(Drawing drawing) {
        var ledger = drawing.ledger();
        var counted = ledger.counted().stream().map(LedgerLine::amount).filter(amount -> amount != null);
        return Stream.concat(Stream.concat(ledger.headline().stream(), ledger.totals().stream()), counted)
                .map(MoneyRange::currency)
                .distinct()
                .map(currency -> of(drawing, currency))
                .toList();
    }

    /** Returns true if the parts exceed the whole by more than rounding. */
    public boolean isExceeded() {
        return whole.filter(sum -> sum.high().doubleValue() < height() * (1 - ROUNDED))
                .isPresent();
    }

    /** Returns the sum that determines the height of the picture. */
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
                // Bands that may not count at all come last, so that a possible excess over the whole is drawn with
                // them.
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

    /** Combines equal bands. New money and old money are never combined. */
    private static Band one(List<Band> alike, Drawing drawing) {
        return alike.size() == 1
                ? alike.get(0)
                : Band.together(Wording.in(drawing.language()).say("part.more", alike.size()), alike);
    }

    private static Band unsplit(MoneyRange whole, Drawing drawing) {
        return Band.named(Wording.in(drawing.language()).say("part.whole"), whole, whole, Fill.REST);
    }

    /** Draws the rest at its certain height: what may belong to a part or to the rest is drawn with the part. */
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
