package io.github.aipolicygraph.ask.ledger.picture.svg;

import java.util.Locale;

/** Lists the colours of a picture, for light and dark pages. */
public enum Palette {
    PAPER("#ffffff", "#15181c"),
    RULE("#c9d0d7", "#3c444c"),
    TEXT("#1a1d21", "#eceff1"),
    QUIET("#505b66", "#aab5bf"),
    ALERT("#b3261e", "#ff8f85"),
    NEW("#0f766e", "#2dd4bf"),
    OLD("#a4580b", "#e6a04d"),
    UNKNOWN("#5a6b7c", "#93a6b8");

    private final String light;
    private final String dark;

    Palette(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    public String light() {
        return light;
    }

    public String dark() {
        return dark;
    }

    /** Returns the CSS class of shapes filled with the colour. */
    public String fill() {
        return "f-" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the CSS class of shapes outlined with the colour. */
    public String stroke() {
        return "s-" + name().toLowerCase(Locale.ROOT);
    }
}
