package io.github.aipolicygraph.ledger.picture;

import static io.github.aipolicygraph.ledger.picture.svg.Sheet.number;

import io.github.aipolicygraph.ledger.MoneyRange;
import io.github.aipolicygraph.ledger.picture.content.Part;
import io.github.aipolicygraph.ledger.picture.content.Split;
import io.github.aipolicygraph.ledger.picture.content.Words;
import io.github.aipolicygraph.ledger.picture.svg.Box;
import io.github.aipolicygraph.ledger.picture.svg.Ink;
import io.github.aipolicygraph.ledger.picture.svg.Sheet;

/** The whole as a bar on the left, its parts on the right, and bands between them, all as high as the sums are large. */
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

    Sankey(Sheet sheet, Split split, Words words) {
        this.sheet = sheet;
        this.split = split;
        boolean isWide = sheet.isWide();
        double height = Math.min(420, Math.max(200, 100 + 40 * split.parts().size()));
        bar = new Box(0, sheet.y(), isWide ? 26 : 16, height);
        blocks = bar.right() + (isWide ? 170 : 42);
        blockWidth = isWide ? 18 : 12;
        labels = new Labels(sheet, blocks + blockWidth + (isWide ? 14 : 9), words);
    }

    void draw() {
        double left = bar.y();
        double right = bar.y();
        for (var part : split.parts()) {
            double height = height(part.counts().high());
            band(part, left, right);
            block(part, right);
            double labelled = labels.draw(part, right, split.parts());
            left += height;
            right += Math.max(labelled, height + (isFloor(part.counts()) ? ARROW : 0)) + GAP;
        }
        whole();
        sheet.down(Math.max(right, bar.bottom() + ARROW) - sheet.y());
    }

    private void band(Part part, double left, double right) {
        double sure = height(part.counts().low());
        double perhaps = height(part.counts().high()) - sure;
        var ink = "class=\"%s %s\"";
        if (sure > 0) {
            sheet.path(
                    ribbon(left, right, sure), ink.formatted(part.fill().ink().fill(), "flow"));
        }
        if (perhaps > 0) {
            sheet.path(
                    ribbon(left + sure, right + sure, perhaps),
                    ink.formatted(part.fill().ink().fill(), "faint"));
        }
    }

    private String ribbon(double left, double right, double height) {
        double middle = (bar.right() + blocks) / 2;
        return "M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ"
                .formatted(
                        number(bar.right()),
                        number(left),
                        number(middle),
                        number(left),
                        number(middle),
                        number(right),
                        number(blocks),
                        number(right),
                        number(right + height),
                        number(middle),
                        number(right + height),
                        number(middle),
                        number(left + height),
                        number(bar.right()),
                        number(left + height));
    }

    private void block(Part part, double y) {
        var look = part.fill().paint();
        var edge = part.fill().ink().stroke();
        extent(part.counts(), new Box(blocks, y, blockWidth, 0), new Look(look, edge));
    }

    private record Look(String paint, String edge) {}

    /** What is sure in full, what is perhaps in dashes, and an arrow where nobody knows the end. */
    private void extent(MoneyRange money, Box top, Look look) {
        // A ceiling counts in full, but no source says that it will be reached.
        double sure = money.min() == null ? 0 : height(money.low());
        double all = height(money.high());
        if (sure > 0 || all == 0) {
            sheet.box(new Box(top.x(), top.y(), top.width(), Math.max(LEAST, sure)), look.paint());
        }
        if (all > sure) {
            var maybe = new Box(top.x() + 0.75, top.y() + sure, top.width() - 1.5, Math.max(LEAST, all - sure));
            sheet.box(maybe, "class=\"f-paper\"");
            sheet.box(maybe, maybe(look));
        }
        if (isFloor(money)) {
            arrow(
                    new Box(top.x(), top.y() + Math.max(LEAST, all), top.width(), ARROW),
                    look.edge().replace("s-", "f-"));
        }
    }

    private static String maybe(Look look) {
        var paint = look.paint().startsWith("class=")
                ? look.paint().substring(7, look.paint().length() - 1)
                : "";
        var fill = paint.isEmpty() ? " " + look.paint() : "";
        return "class=\"maybe %s %s\"%s".formatted(look.edge(), paint, fill);
    }

    private void arrow(Box box, String fill) {
        sheet.path(
                "M%s %sH%sL%s %sZ"
                        .formatted(
                                number(box.x()),
                                number(box.y() + 2),
                                number(box.right()),
                                number(box.x() + box.width() / 2),
                                number(box.bottom())),
                "class=\"" + fill + '"');
    }

    private void whole() {
        var sum = split.whole().or(split::total);
        sum.ifPresent(money -> extent(money, bar, new Look("class=\"f-text\"", "s-text")));
        double height = sum.map(money -> height(money.high())).orElse(0.0);
        if (bar.height() - height > 1) {
            sheet.box(
                    new Box(bar.x() + 0.75, bar.y() + height, bar.width() - 1.5, bar.height() - height),
                    "class=\"s-alert\" fill=\"none\" stroke-dasharray=\"1 3\" stroke-width=\"1.5\"");
        }
        double y = bar.y();
        for (var part : split.parts()) {
            y += height(part.counts().high());
            sheet.box(
                    new Box(bar.x(), Math.max(bar.y(), y - 0.5), bar.width(), 1), "class=\"" + Ink.PAPER.fill() + '"');
        }
    }

    private static boolean isFloor(MoneyRange money) {
        return money.max() == null;
    }

    private double height(double money) {
        double share = money / split.height();
        return share >= 0 ? Math.min(1, share) * bar.height() : 0;
    }
}
