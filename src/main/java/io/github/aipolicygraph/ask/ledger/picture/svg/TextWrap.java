package io.github.aipolicygraph.ask.ledger.picture.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts texts into lines.
 *
 * <p>The server doesn't know the reader's font. It uses the widths of Arial plus a tenth, because a text may end early
 * but must not be cut off.
 */
public final class TextWrap {

    private static final double RESERVE = 1.1;

    /** Bold letters of the fonts that replace Arial are a sixth wider. */
    private static final double BOLD = 1.16;

    private static final String THIN = " .,:;'’|!ijlIft()[]/-‐·\u00a0";
    private static final String SLIM = "rcksvxyzJ";
    private static final String WIDE = "mwMW@%—…";

    private TextWrap() {}

    public static double width(String text, TextStyle type) {
        double ems = text.codePoints().mapToDouble(TextWrap::ems).sum();
        return RESERVE * ems * type.size() * (type.isBold() ? BOLD : 1);
    }

    /** Returns all of a text, in as many lines as it needs. */
    public static List<String> of(String text, double width, TextStyle type) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words(text, width, type)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, type) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** Returns the first lines of a text; the last of them ends in an ellipsis if there is more. */
    public static List<String> first(int most, List<String> lines, double width, TextStyle type) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1), width, type));
        return kept;
    }

    private static String shortened(String line, double width, TextStyle type) {
        var kept = line;
        while (!kept.isEmpty() && width(kept + "…", type) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + "…";
    }

    /**
     * Returns the words of a text. A word that is longer than a line is broken where no line should end, and at worst
     * anywhere.
     */
    private static List<String> words(String text, double width, TextStyle type) {
        return Arrays.stream(text.strip().split("[\\s\\p{Cntrl}]+"))
                .flatMap(word -> width(word, type) > width ? Arrays.stream(word.split("\u00a0")) : Stream.of(word))
                .flatMap(word -> cut(word, width, type).stream())
                .toList();
    }

    private static List<String> cut(String word, double width, TextStyle type) {
        var pieces = new ArrayList<String>();
        var rest = word;
        while (width(rest, type) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = fitting(rest, width, type);
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    private static int fitting(String word, double width, TextStyle type) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), type) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        int mark = Math.max(word.lastIndexOf('/', end - 1), word.lastIndexOf('-', end - 1)) + 1;
        return mark > end / 2 ? mark : end;
    }

    private static double ems(int character) {
        if (THIN.indexOf(character) >= 0) {
            return 0.28;
        }
        if (SLIM.indexOf(character) >= 0) {
            return 0.49;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.9;
        }
        boolean isSquare = character >= 0x1100 && (character < 0x2000 || character >= 0x2070);
        return isSquare ? 1.05 : Character.isUpperCase(character) ? 0.7 : 0.56;
    }
}
