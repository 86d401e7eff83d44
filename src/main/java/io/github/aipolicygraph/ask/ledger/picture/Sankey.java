package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.Band;
import io.github.aipolicygraph.ask.ledger.picture.content.Split;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Box;
import io.github.aipolicygraph.ask.ledger.picture.svg.Palette;
import io.github.aipolicygraph.ask.ledger.picture.svg.Path;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import java.math.BigDecimal;

/**
 * Draws the whole as a bar on the left, its parts on the right, and bands between them, with heights in proportion to
 * the sums.
 */
final class Sankey {

    private static final double GAP = 14;
    private static final double LEAST = 2;
    private static final double ARROW = 9;

    private final Sheet sheet;
    private final Split split;
    private final Labels labels;
    private final Box bar;
    private final double blocks;
    private final double blockWidth;

    Sankey(Sheet sheet, Split split, Wording wording) {
        this.sheet = sheet;
        this.split = split;
        boolean isWide = sheet.isWide();
        double height = Math.min(440, 60 + 50 * split.parts().size());
        bar = new Box(0, sheet.y(), isWide ? 26 : 16, height);
        blocks = bar.right() + (isWide ? 170 : 42);
        blockWidth = isWide ? 18 : 12;
        labels = new Labels(sheet, blocks + blockWidth + (isWide ? 14 : 9), wording);
    }

    void draw() {
        double left = bar.y();
        double right = bar.y();
        for (var band : split.parts()) {
            double height = height(band.counts().high());
            drawBand(band, left, right);
            block(band, right);
            double labelled = labels.draw(band, right, split.parts());
            left += height;
            right += Math.max(labelled, height + (isFloor(band.counts()) ? ARROW : 0)) + GAP;
        }
        whole();
        sheet.down(Math.max(right, bar.bottom() + ARROW) - sheet.y());
    }

    private void drawBand(Band band, double left, double right) {
        double sure = sure(band.counts());
        double perhaps = height(band.counts().high()) - sure;
        var look = "class=\"%s %s\"";
        if (sure > 0) {
            sheet.area(
                    ribbon(left, right, sure),
                    look.formatted(band.fill().palette().fill(), "flow"));
        }
        if (perhaps > 0) {
            sheet.area(
                    ribbon(left + sure, right + sure, perhaps),
                    look.formatted(band.fill().palette().fill(), "faint"));
        }
    }

    private Path ribbon(double left, double right, double height) {
        return Path.from(bar.right(), left)
                .ease(blocks, right)
                .line(blocks, right + height)
                .ease(bar.right(), left + height);
    }

    private void block(Band band, double y) {
        var fill = band.fill();
        var top = new Box(
                blocks, y, blockWidth, Math.max(LEAST, height(band.counts().high())));
        extent(band.counts(), top, fill.sure(), fill.perhaps());
        arrow(band.counts(), top, fill.palette());
    }

    /** Draws what is certain with a full line, and what is possible with dashes. */
    private void extent(MoneyRange money, Box box, String sure, String perhaps) {
        double known = sure(money);
        double open = height(money.high()) - known;
        if (known > 0 || open <= 0) {
            sheet.box(new Box(box.x(), box.y(), box.width(), Math.max(LEAST, known)), sure);
        }
        if (open > 0) {
            var maybe = new Box(box.x() + 0.75, box.y() + known, box.width() - 1.5, Math.max(LEAST, open));
            sheet.box(maybe, "class=\"f-paper\"");
            sheet.box(maybe, perhaps);
        }
    }

    /** Draws an arrow below a sum without an upper limit. */
    private void arrow(MoneyRange money, Box box, Palette palette) {
        if (isFloor(money)) {
            double top = box.bottom() + 2;
            var outline = Path.from(box.x(), top)
                    .line(box.right(), top)
                    .line(box.x() + box.width() / 2, box.bottom() + ARROW);
            sheet.area(outline, "class=\"" + palette.fill() + '"');
        }
    }

    private void whole() {
        var sum = split.whole().or(split::total);
        sum.ifPresent(money -> extent(money, bar, "class=\"f-text\"", "class=\"maybe s-text f-text\""));
        sum.ifPresent(money -> arrow(money, bar, Palette.TEXT));
        double height = sum.map(money -> height(money.high())).orElse(0.0);
        if (split.isExceeded()) {
            var beyond = new Box(bar.x() + 0.75, bar.y() + height, bar.width() - 1.5, bar.height() - height);
            sheet.box(beyond, Legend.EXCESS);
        }
        double y = bar.y();
        for (var band : split.parts()) {
            y += height(band.counts().high());
            sheet.box(new Box(bar.x(), Math.max(bar.y(), y - 0.5), bar.width(), 1), "class=\"f-paper\"");
        }
    }

    /** Returns the certain height. A ceiling counts in full, but no source says that it will be reached. */
    private double sure(MoneyRange money) {
        return money.min() == null ? 0 : height(money.low());
    }

    private static boolean isFloor(MoneyRange money) {
        return money.max() == null;
    }

    private double height(BigDecimal money) {
        double share = money.doubleValue() / split.height();
        return share >= 0 ? Math.min(1, share) * bar.height() : 0;
    }
}
