package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Remarks;
import io.github.aipolicygraph.ask.ledger.picture.content.Split;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Palette;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextStyle;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextWrap;
import java.util.List;

/** Arranges the whole picture from top to bottom, at one width. */
final class PictureLayout {

    private static final double SECTION = 22;
    private static final double INDENT = 14;

    private final Drawing drawing;
    private final List<Split> splits;
    private final Wording wording;

    PictureLayout(Drawing drawing) {
        this.drawing = drawing;
        splits = Split.of(drawing);
        wording = Wording.in(drawing.language());
    }

    record Drawn(double width, double height, String svg) {}

    Drawn of(double width) {
        double margin = width < 500 ? 14 : 24;
        var sheet = new Sheet(width - 2 * margin);
        new Head(drawing).draw(sheet);
        sheet.down(SECTION - 6);
        new KeyFigures(drawing).draw(sheet);
        sheet.down(SECTION);
        splits.forEach(split -> diagram(sheet, split));
        legend(sheet);
        notes(sheet);
        return new Drawn(width, sheet.y() + 2 * margin, sheet.withMargin(margin));
    }

    private void diagram(Sheet sheet, Split split) {
        split.whole()
                .map(sum ->
                        wording.say("whole", wording.headline(drawing.ledger().stage()), wording.amount(sum)))
                .or(() -> split.total().map(sum -> wording.say("whole.sum", wording.amount(sum))))
                .ifPresent(heading -> sheet.paragraph(TextStyle.HEADING, heading));
        sheet.paragraph(TextStyle.BODY, new Balancing(drawing.ledger(), wording).sentence(split));
        if (split == splits.get(0)) {
            wording.disputed(drawing.disputed(drawing.subject().id()))
                    .ifPresent(warning -> sheet.paragraph(TextStyle.ALERT, warning));
            new Remarks(drawing).onHeadline().ifPresent(remark -> sheet.paragraph(TextStyle.ALERT, remark));
        } else {
            sheet.paragraph(TextStyle.QUIET, wording.say("balance.currency", split.currency()));
        }
        sheet.down(10);
        new Sankey(sheet, split, wording).draw();
        sheet.down(SECTION - 8);
    }

    private void legend(Sheet sheet) {
        if (splits.isEmpty()) {
            sheet.paragraph(TextStyle.BODY, wording.say(noFigure()));
        } else {
            sheet.rule(Palette.RULE, 1);
            sheet.down(8);
            sheet.paragraph(TextStyle.QUIET, wording.say("legend.height"));
            sheet.down(6);
            new Legend(splits, wording).draw(sheet);
        }
        sheet.down(SECTION);
    }

    /** Draws the notes. On a wide page the excluded lines get their own column, because they are the longest. */
    private void notes(Sheet sheet) {
        int perRow = sheet.isWide() ? 2 : 1;
        double width = sheet.columnWidth(perRow);
        var right = new Sheet(width);
        disagreements(right);
        right.down(SECTION);
        caption(right);
        sheet.place(List.of(excluded(width), right), perRow);
    }

    private Sheet excluded(double width) {
        var column = new Sheet(width);
        heading("excluded", column);
        var groups = new Notes(drawing).excluded();
        if (groups.isEmpty()) {
            column.paragraph(TextStyle.BODY, wording.say("excluded.none"));
        }
        for (var group : groups) {
            column.paragraph(TextStyle.AMOUNT, group.reason());
            group.lines().forEach(line -> bullet(column, line));
            column.down(8);
        }
        column.down(SECTION - 8);
        return column;
    }

    private String noFigure() {
        return drawing.ledger().resolve() == Resolution.SOURCE ? "balance.noFigure.ofSource" : "balance.noFigure";
    }

    private void disagreements(Sheet column) {
        heading("disagree", column);
        var points = new Notes(drawing).disagreements();
        if (points.isEmpty()) {
            column.paragraph(TextStyle.BODY, wording.say("disagree.none"));
        }
        points.forEach(point -> bullet(column, point));
    }

    private void caption(Sheet column) {
        heading("caption", column);
        for (var line : new Caption(drawing).lines()) {
            column.paragraph(TextStyle.QUIET, line);
            column.down(3);
        }
    }

    private void heading(String key, Sheet column) {
        column.rule(Palette.TEXT, 2);
        column.down(5);
        column.paragraph(TextStyle.HEADING, wording.say(key));
        column.down(4);
    }

    private static void bullet(Sheet column, String text) {
        double width = column.width() - INDENT;
        column.text(TextStyle.BODY, 0, column.y() + 0.95 * TextStyle.BODY.size(), "–");
        column.lines(TextStyle.BODY, INDENT, TextWrap.of(text, width, TextStyle.BODY));
    }
}
