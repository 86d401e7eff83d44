package io.github.aipolicygraph.facts.file;

import java.util.Comparator;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** How a report shows what it found in a file. */
final class ReportExcerpt {

    private static final int LONGEST = 80;

    private ReportExcerpt() {}

    /** What the reader of YAML says of a fault, and what to do about it. */
    private static final Map<String, String> YAML = Map.of(
            "\\t(TAB)", "blanks instead of the tab on this line",
            "mapping values are not allowed",
                    "one field a line: put a text that has a colon in it in quotes, and indent the line as those above it",
            "<block end>",
                    "lines that belong together to be indented alike, and each quotation mark to be closed, here and above",
            "but got", "each [ to be closed by a ]",
            "cannot start any token",
                    "the text of this line in quotes: it begins with a character that means something in YAML",
            "undefined alias", "the text of this line in quotes: after a blank, * means something in YAML",
            "another document", "one list in a file: delete the line ---",
            "unexpected end of stream", "the quotation mark that is opened here to be closed");

    static String whatYamlWants(String problem) {
        return YAML.entrySet().stream()
                .filter(fault -> problem.contains(fault.getKey()))
                // A tab cannot start a token either, and is the more exact fault.
                .min(Comparator.comparing(fault -> !fault.getKey().contains("TAB")))
                .map(Map.Entry::getValue)
                .orElse("YAML (%s): look here and just above for quotes, colons, tabs and how far lines are indented"
                        .formatted(problem));
    }

    /** The first line with a character that is neither text nor a blank. */
    static int lineOfControl(String content) {
        var before = content.codePoints()
                .takeWhile(letter -> !Character.isISOControl(letter) || "\n\r\t\u0085".indexOf(letter) >= 0)
                .filter(letter -> letter == '\n')
                .count();
        return 1 + (int) before;
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    static String found(Node node) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getTag().equals(Tag.NULL)) {
                return "null";
            }
            var text = shortened(scalar.getValue());
            return scalar.getTag().equals(Tag.STR) ? '"' + text + '"' : text;
        }
        return node instanceof SequenceNode ? "a list" : "named fields";
    }

    /** Both ends of a long text, for what is wrong with it may be at either. */
    private static String shortened(String text) {
        var line = text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, LONGEST / 2) + " ... " + line.substring(line.length() - LONGEST / 2);
    }
}
