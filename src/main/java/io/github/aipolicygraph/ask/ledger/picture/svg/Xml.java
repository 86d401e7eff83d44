package io.github.aipolicygraph.ask.ledger.picture.svg;

import static java.util.stream.Collectors.joining;

/** Escapes text for XML. */
public final class Xml {

    private Xml() {}

    /** Escapes a text; a character that XML doesn't allow becomes a space. */
    public static String escaped(String text) {
        var xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(xml, character));
        return xml.toString();
    }

    /** Escapes a text line by line. */
    public static String lines(String text) {
        return text.lines().map(Xml::escaped).collect(joining("\n"));
    }

    private static void append(StringBuilder xml, int character) {
        switch (character) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '"' -> xml.append("&quot;");
            case '\'' -> xml.append("&#39;");
            default -> xml.appendCodePoint(isAllowed(character) ? character : ' ');
        }
    }

    private static boolean isAllowed(int character) {
        boolean isControl = character < ' ' || character >= 0x7f && character <= 0x9f;
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && (character & 0xfffe) != 0xfffe;
    }
}
