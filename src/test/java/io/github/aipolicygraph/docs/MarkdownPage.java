package io.github.aipolicygraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documents, taken apart: what it quotes, names and links. */
record MarkdownPage(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w*)\n(.*?)^ *```$");
    private static final Pattern QUOTED = Pattern.compile("(?ms)^([^\n]+)\n\n```(\\w+)\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** Some lines of a file, and what the page says of where they are from. */
    record Quotation(String from, String lines) {}

    static MarkdownPage of(String name) {
        var file = Path.of(name);
        return new MarkdownPage(file, read(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text under a heading of the second level, up to the next one. */
    String section(String heading) {
        var start = text.indexOf("\n## " + heading + "\n") + 1;
        var end = text.indexOf("\n## ", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The parts of the page that begin with a heading of the second level. */
    Stream<MarkdownPage> sections() {
        return HEADING.matcher(prose())
                .results()
                .filter(heading -> heading.group().startsWith("## "))
                .map(heading -> new MarkdownPage(file, section(heading.group(1))));
    }

    /** Every block that isn't a command, with the last name in the line above it, or above that. */
    Stream<Quotation> quotations() {
        return QUOTED.matcher(text)
                .results()
                .filter(block -> !block.group(2).equals("bash"))
                .map(block -> new Quotation(lastFile(text.substring(0, block.end(1))), block.group(3)));
    }

    private static String lastFile(String before) {
        return codes(before).filter(code -> code.matches("[\\w./-]+\\.\\w+")).reduce("", (first, second) -> second);
    }

    /** How many blocks there are that aren't commands. */
    long blocks() {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> !block.group(1).equals("bash"))
                .count();
    }

    /** What stands between backticks. */
    Stream<String> codes() {
        return codes(prose());
    }

    private static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1));
    }

    /** The links to other files and to other parts of the page. */
    Stream<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .map(link -> link.startsWith("#") ? file.getFileName() + link : link);
    }

    /** Whether there is what a link leads to. */
    boolean leadsSomewhere(String link) {
        var parts = link.split("#");
        var target = file.toAbsolutePath().resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || new MarkdownPage(target, read(target)).anchors().anyMatch(parts[1]::equals));
    }

    private Stream<String> anchors() {
        return HEADING.matcher(prose()).results().map(MarkdownPage::anchor);
    }

    /** As GitHub makes them. */
    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }
}
