package io.github.aipolicygraph.ledger.picture.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts cut into lines.
 *
 * <p>Nobody knows here which font a reader has. The widths are those of a wide one, so that a text may end early but is never
 * cut off.
 */
public final class Lines {

    private static final String NARROW = " .,:;'’|!ijlI()[]-‐·\u00a0";
    private static final String WIDE = "mwMW@%—…";

    private Lines() {}

    public static double width(String text, Type type) {
        double ems = text.codePoints().mapToDouble(Lines::ems).sum();
        return ems * type.size() * (type.isBold() ? 1.08 : 1);
    }

    /** All of a text, in as many lines as it takes. */
    public static List<String> of(String text, double width, Type type) {
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

    /** The first lines of a text; the last of them ends in an ellipsis if there is more. */
    public static List<String> first(int most, List<String> lines, double width, Type type) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1), width, type));
        return kept;
    }

    private static String shortened(String line, double width, Type type) {
        var kept = line;
        while (!kept.isEmpty() && width(kept + "…", type) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + "…";
    }

    /** The words of a text; what would not fit on a line of its own is cut. */
    private static List<String> words(String text, double width, Type type) {
        var words = new ArrayList<String>();
        for (var word : text.strip().split("[\\s\\p{Cntrl}]+")) {
            var rest = word;
            while (width(rest, type) > width && rest.codePointCount(0, rest.length()) > 1) {
                int end = fitting(rest, width, type);
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    private static int fitting(String word, double width, Type type) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), type) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static double ems(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.35;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.98;
        }
        boolean isSquare = character >= 0x1100 && (character < 0x2000 || character >= 0x2070);
        return isSquare ? 1.05 : Character.isUpperCase(character) ? 0.72 : 0.6;
    }
}
