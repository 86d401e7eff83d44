package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ledger.picture.content.Split;
import io.github.aipolicygraph.ledger.picture.content.Words;
import io.github.aipolicygraph.ledger.picture.svg.Ink;
import io.github.aipolicygraph.ledger.picture.svg.Lines;
import io.github.aipolicygraph.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ledger.picture.svg.Type;
import java.util.List;

/** The whole picture from top to bottom, at one width. */
final class Page {

    private static final double SECTION = 22;
    private static final double INDENT = 14;

    private final Drawing drawing;
    private final List<Split> splits;
    private final Words words;

    Page(Drawing drawing) {
        this.drawing = drawing;
        splits = Split.of(drawing);
        words = Words.in(drawing.language());
    }

    record Drawn(double width, double height, String svg) {}

    Drawn of(double width) {
        double margin = width < 500 ? 14 : 24;
        var sheet = new Sheet(width - 2 * margin);
        new Head(drawing).draw(sheet);
        sheet.down(SECTION - 6);
        new Glance(drawing).draw(sheet);
        sheet.down(SECTION);
        splits.forEach(split -> diagram(sheet, split));
        legend(sheet);
        notes(sheet);
        caption(sheet);
        return new Drawn(width, sheet.y() + 2 * margin, sheet.withMargin(margin));
    }

    private void diagram(Sheet sheet, Split split) {
        split.whole().or(split::total).ifPresent(sum -> sheet.paragraph(Type.HEADING, words.amount(sum)));
        sheet.paragraph(Type.BODY, new Balancing(drawing.ledger(), words).sentence(split));
        if (splits.size() > 1) {
            sheet.paragraph(Type.QUIET, words.say("balance.currency", split.currency()));
        }
        sheet.down(10);
        new Sankey(sheet, split, words).draw();
        sheet.down(SECTION - 8);
    }

    private void legend(Sheet sheet) {
        if (splits.isEmpty()) {
            sheet.paragraph(Type.BODY, words.say("balance.noFigure"));
        } else {
            sheet.rule(Ink.RULE, 1);
            sheet.down(8);
            sheet.paragraph(Type.QUIET, words.say("legend.height"));
            sheet.down(6);
            new Legend(splits, words).draw(sheet);
        }
        sheet.down(SECTION);
    }

    private void notes(Sheet sheet) {
        int perRow = sheet.isWide() ? 2 : 1;
        double width = sheet.columnWidth(perRow);
        sheet.place(List.of(excluded(width), disagreements(width)), perRow);
        sheet.down(SECTION);
    }

    private Sheet excluded(double width) {
        var column = headed("excluded", width);
        var groups = new Notes(drawing).excluded();
        if (groups.isEmpty()) {
            column.paragraph(Type.BODY, words.say("excluded.none"));
        }
        for (var group : groups) {
            column.paragraph(Type.AMOUNT, group.reason());
            group.lines().forEach(line -> bullet(column, line));
            column.down(8);
        }
        return column;
    }

    private Sheet disagreements(double width) {
        var column = headed("disagree", width);
        var points = new Notes(drawing).disagreements();
        if (points.isEmpty()) {
            column.paragraph(Type.BODY, words.say("disagree.none"));
        }
        points.forEach(point -> bullet(column, point));
        return column;
    }

    private Sheet headed(String key, double width) {
        var column = new Sheet(width);
        column.rule(Ink.TEXT, 2);
        column.down(5);
        column.paragraph(Type.HEADING, words.say(key));
        column.down(4);
        return column;
    }

    private static void bullet(Sheet column, String text) {
        double width = column.width() - INDENT;
        column.text(Type.BODY, 0, column.y() + 0.95 * Type.BODY.size(), "–");
        column.lines(Type.BODY, INDENT, Lines.of(text, width, Type.BODY));
    }

    private void caption(Sheet sheet) {
        sheet.rule(Ink.RULE, 1);
        sheet.down(8);
        for (var line : new Caption(drawing).lines()) {
            sheet.paragraph(Type.QUIET, line);
            sheet.down(3);
        }
    }
}
