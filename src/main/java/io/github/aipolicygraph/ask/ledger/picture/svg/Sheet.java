package io.github.aipolicygraph.ask.ledger.picture.svg;

import java.util.List;

/** Represents a column of a picture that is filled from top to bottom. */
public final class Sheet {

    private static final double GAP = 24;
    private static final double ROWS = 8;
    private static final double WIDE = 500;

    private final StringBuilder svg = new StringBuilder();
    private final double width;
    private double y;

    public Sheet(double width) {
        this.width = width;
    }

    public double width() {
        return width;
    }

    /** Returns how far down the column is filled. */
    public double y() {
        return y;
    }

    public boolean isWide() {
        return width >= WIDE;
    }

    public void down(double space) {
        y += space;
    }

    /** Writes a text over the whole width. */
    public void paragraph(TextStyle type, String text) {
        lines(type, 0, TextWrap.of(text, width, type));
    }

    /** Writes indented lines one below the other. */
    public void lines(TextStyle type, double x, List<String> lines) {
        for (var line : lines) {
            text(type, x, y + 0.95 * type.size(), line);
            y += type.leading();
        }
    }

    /** Draws a horizontal line. */
    public void rule(Palette palette, double height) {
        box(new Box(0, y, width, height), "class=\"" + palette.fill() + '"');
        y += height;
    }

    /**
     * Writes text on its own baseline.
     *
     * @param baseline the distance from the top
     */
    public void text(TextStyle type, double x, double baseline, String text) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">".formatted(type.cssClass(), number(x), number(baseline)))
                .append(Xml.escaped(text))
                .append("</text>\n");
    }

    /** Continues the line that was written last. */
    public void and(TextStyle type, String text) {
        svg.setLength(svg.length() - "</text>\n".length());
        svg.append("<tspan class=\"%s\" dx=\"8\">".formatted(type.cssClass()))
                .append(Xml.escaped(text))
                .append("</tspan></text>\n");
    }

    /**
     * Draws a rectangle.
     *
     * @param look attributes that are written unescaped, so they must never come from outside
     */
    public void box(Box box, String look) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
                .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()), look));
    }

    /**
     * Draws an area.
     *
     * @param look attributes that are written unescaped, so they must never come from outside
     */
    public void area(Path path, String look) {
        svg.append("<path d=\"%s\" %s/>\n".formatted(path.closed(), look));
    }

    /** Begins a group, which ends with {@link #endGroup()}. A pointer that rests on it shows the whole name. */
    public void beginGroup(String name) {
        svg.append("<g><title>").append(Xml.escaped(name)).append("</title>\n");
    }

    public void endGroup() {
        svg.append("</g>\n");
    }

    /** Returns the width of a column if this many are in a row. */
    public double columnWidth(int columns) {
        return (width - GAP * (columns - 1)) / columns;
    }

    /** Places columns in rows, with this many in each. */
    public void place(List<Sheet> cells, int perRow) {
        double height = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            int column = cell % perRow;
            if (column == 0 && cell > 0) {
                y += height + ROWS;
                height = 0;
            }
            placeAt(column * (columnWidth(perRow) + GAP), cells.get(cell));
            height = Math.max(height, cells.get(cell).y);
        }
        y += height;
    }

    private void placeAt(double x, Sheet cell) {
        svg.append("<g transform=\"translate(%s %s)\">\n".formatted(number(x), number(y)))
                .append(cell.svg)
                .append("</g>\n");
    }

    /** Returns everything on the sheet, with a margin on all sides, as the content of an SVG element. */
    public String withMargin(double margin) {
        var page = new Sheet(width + 2 * margin);
        page.box(new Box(0, 0, page.width, y + 2 * margin), "class=\"" + Palette.PAPER.fill() + '"');
        page.y = margin;
        page.placeAt(margin, this);
        return page.svg.toString();
    }

    /** Formats a number for SVG. */
    public static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is no place in a picture.");
        }
        double rounded = Math.round(number * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
