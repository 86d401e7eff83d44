package io.github.aipolicygraph.ask.ledger.picture.svg;

import java.util.Locale;

/**
 * Lists the styles of text in a picture. The smallest one is still 11 CSS pixels high when the picture is scaled down
 * most.
 */
public enum TextStyle {
    TITLE(23, true, Palette.TEXT),
    HEADING(17, true, Palette.TEXT),
    FIGURE(18, true, Palette.TEXT),
    AMOUNT(15, true, Palette.TEXT),
    BODY(14, false, Palette.TEXT),
    QUIET(13, false, Palette.QUIET),
    ALERT(13, true, Palette.ALERT);

    private final int size;
    private final boolean isBold;
    private final Palette palette;

    TextStyle(int size, boolean isBold, Palette palette) {
        this.size = size;
        this.isBold = isBold;
        this.palette = palette;
    }

    public int size() {
        return size;
    }

    public boolean isBold() {
        return isBold;
    }

    public Palette palette() {
        return palette;
    }

    /** Returns the distance from one line to the next. */
    public double leading() {
        return Math.round(size * 1.3);
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
