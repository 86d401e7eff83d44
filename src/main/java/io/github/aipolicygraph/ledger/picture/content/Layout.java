package io.github.aipolicygraph.ledger.picture.content;

/** For which width a picture is drawn. */
public enum Layout {
    /**
     * Both, and the reader's window chooses. As an image on a page it needs a width of its own (100 %), and keeps the height of the
     * narrow one.
     */
    ADAPTIVE,
    /** For a phone. */
    NARROW,
    /** For a column of text or a whole screen. */
    WIDE
}
