package io.github.aipolicygraph.ledger.picture.svg;

import java.util.Locale;

/** The sorts of writing in a picture. The smallest one is still 11 CSS pixels high where a picture is scaled down most. */
public enum Type {
    TITLE(23, true, Ink.TEXT),
    HEADING(17, true, Ink.TEXT),
    FIGURE(18, true, Ink.TEXT),
    AMOUNT(15, true, Ink.TEXT),
    BODY(14, false, Ink.TEXT),
    QUIET(13, false, Ink.QUIET),
    ALERT(13, true, Ink.ALERT);

    private final int size;
    private final boolean isBold;
    private final Ink ink;

    Type(int size, boolean isBold, Ink ink) {
        this.size = size;
        this.isBold = isBold;
        this.ink = ink;
    }

    public int size() {
        return size;
    }

    public boolean isBold() {
        return isBold;
    }

    public Ink ink() {
        return ink;
    }

    /** From one line to the next. */
    public double leading() {
        return Math.round(size * 1.3);
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
