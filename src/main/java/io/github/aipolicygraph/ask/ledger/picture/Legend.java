package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.Band;
import io.github.aipolicygraph.ask.ledger.picture.content.Fill;
import io.github.aipolicygraph.ask.ledger.picture.content.Ground;
import io.github.aipolicygraph.ask.ledger.picture.content.Split;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Box;
import io.github.aipolicygraph.ask.ledger.picture.svg.Path;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextStyle;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Explains the patterns and edges that occur in the picture. */
final class Legend {

    /** The look of the excess of parts over the whole. */
    static final String EXCESS = "class=\"s-text\" fill=\"none\" stroke-dasharray=\"1 3\" stroke-width=\"1.5\"";

    private static final double SWATCH = 16;
    private static final double TEXT = 24;

    private final List<Split> splits;
    private final Wording wording;

    Legend(List<Split> splits, Wording wording) {
        this.splits = splits;
        this.wording = wording;
    }

    void draw(Sheet sheet) {
        int perRow = sheet.isWide() ? 2 : 1;
        var entries = new ArrayList<Sheet>();
        double width = sheet.columnWidth(perRow);
        parts().map(Band::fill).distinct().sorted().forEach(fill -> entries.add(entry(fill, width)));
        if (sums().anyMatch(money -> money.min() == null || money.high().compareTo(money.low()) > 0)) {
            entries.add(entry("maybe", "class=\"s-text\" fill=\"none\" stroke-dasharray=\"4 3\"", width));
        }
        if (sums().anyMatch(money -> money.max() == null)) {
            entries.add(arrow(width));
        }
        if (splits.stream().anyMatch(Split::isExceeded)) {
            entries.add(entry("excess", EXCESS, width));
        }
        sheet.place(entries, perRow);
    }

    private Sheet entry(Fill fill, double width) {
        return entry(wording.novelty(fill, "", ground(fill)), new Box(0, 2, SWATCH, SWATCH - 3), fill.sure(), width);
    }

    private Sheet entry(String key, String look, double width) {
        return entry(wording.say("legend." + key), new Box(1, 3, SWATCH - 2, SWATCH - 5), look, width);
    }

    private Sheet entry(String text, Box swatch, String look, double width) {
        var entry = new Sheet(width);
        entry.box(swatch, look);
        entry.lines(TextStyle.QUIET, TEXT, TextWrap.of(text, width - TEXT, TextStyle.QUIET));
        return entry;
    }

    private Sheet arrow(double width) {
        var entry = new Sheet(width);
        entry.area(Path.from(1, 4).line(15, 4).line(8, 13), "class=\"f-text\"");
        entry.lines(TextStyle.QUIET, TEXT, TextWrap.of(wording.say("legend.floor"), width - TEXT, TextStyle.QUIET));
        return entry;
    }

    /**
     * Combines the grounds of equal bands. One source may be about one part, or about the whole, whose novelty several
     * parts inherit.
     */
    private Ground ground(Fill fill) {
        var alike = parts().filter(band -> band.fill() == fill).toList();
        boolean isSaidOnce = alike.size() == 1 || alike.stream().allMatch(Band::isInherited);
        return isSaidOnce
                ? alike.get(0).ground()
                : Ground.ofAll(alike.stream().map(Band::ground).toList());
    }

    private Stream<Band> parts() {
        return splits.stream().flatMap(split -> split.parts().stream());
    }

    private Stream<MoneyRange> sums() {
        return Stream.concat(
                parts().map(Band::counts), splits.stream().flatMap(split -> split.whole().or(split::total).stream()));
    }
}
