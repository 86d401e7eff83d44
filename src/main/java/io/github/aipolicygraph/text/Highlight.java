package io.github.aipolicygraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks in texts the words that were looked for. */
public final class Highlight {

    /** Longer texts are cut around the first mark. */
    private static final int LONGEST = 300;

    private static final int BEFORE_MARK = 80;
    private static final int LONG_ENOUGH = 6;

    private final Predicate<String> typed;
    private final List<Sought> sought;
    private final Predicate<String> together;
    private final int longest;

    private Highlight(SearchQuery query) {
        sought = Stream.concat(query.wanted().stream(), query.besides())
                .map(word -> Sought.of(word, query.shortestWithTypo()))
                .toList();
        var begun = query.begun().filter(SearchQuery.Begun::isSought).map(SearchQuery.Begun::start);
        var runs = query.runs();
        typed = form -> runs.contains(form)
                || begun.filter(form::startsWith).isPresent()
                || sought.stream().anyMatch(word -> word.forms().contains(form));
        longest = query.joined().length() + 2;
        // Words that were typed apart are near by chance too easily: AI is what parissummit lacks in Paris AI Summit.
        var asOne = TypoPattern.pattern(query.joined(), LONG_ENOUGH).filter(typo -> query.size() == 1);
        together = Pattern.compile(asOne.orElse("(?!)")).asMatchPredicate().or(runs::contains);
    }

    public static Highlight of(String typed) {
        return of(typed, false);
    }

    /**
     * @param begun whether the last word may be unfinished
     */
    public static Highlight of(String typed, boolean begun) {
        return new Highlight(SearchQuery.of(typed, begun));
    }

    /**
     * The texts in which something is marked, as HTML: the marks are elements, everything else is escaped.
     *
     * @param texts all texts of one hit; of a word a typo is marked only if none of them has it as it was typed
     */
    public List<Marked> in(List<String> texts) {
        var exact = marked(texts, typed);
        if (sought.size() == 1 && !exact.isEmpty()) {
            return exact;
        }
        var written = texts.stream()
                .flatMap(text -> SearchText.forms(Words.of(text)).stream())
                .collect(Collectors.toSet());
        var wanted = sought.stream()
                .filter(word -> Collections.disjoint(word.forms(), written))
                .map(Sought::near)
                .reduce(typed, Predicate::or);
        return marked(texts, wanted);
    }

    /** A word that is looked for: its forms, and what is near it. */
    private record Sought(Set<String> forms, Predicate<String> near) {

        static Sought of(Word word, int shortest) {
            return new Sought(
                    SearchText.forms(word),
                    TypoPattern.pattern(word.folded(), shortest)
                            .map(typo -> Pattern.compile(typo).asMatchPredicate())
                            .orElse(form -> false));
        }
    }

    /** A text with marks, and its place among the texts. */
    public record Marked(int text, String html) {}

    private List<Marked> marked(List<String> texts, Predicate<String> wanted) {
        var found = new ArrayList<Marked>();
        for (int place = 0; place < texts.size(); place++) {
            int text = place;
            html(TextFolding.composed(texts.get(place)), wanted).ifPresent(html -> found.add(new Marked(text, html)));
        }
        return found;
    }

    private Optional<String> html(String text, Predicate<String> wanted) {
        var marks = marks(Words.of(text), wanted);
        return marks.isEmpty() ? Optional.empty() : Optional.of(html(text, marks));
    }

    /** The words that are wanted, and those that only together are what was typed as one word. */
    private List<Word> marks(List<Word> words, Predicate<String> wanted) {
        var marks = new ArrayList<Word>();
        int from = 0;
        while (from < words.size()) {
            var phrase = Phrases.at(words, from);
            int length = isWanted(phrase.word(), wanted) ? phrase.length() : one(words, from, wanted);
            marks.addAll(words.subList(from, from + length));
            from += Math.max(length, 1);
        }
        return marks;
    }

    private int one(List<Word> words, int from, Predicate<String> wanted) {
        return isWanted(words.get(from), wanted) ? 1 : together(words, from);
    }

    private static boolean isWanted(Word word, Predicate<String> wanted) {
        return word.isMeant() && SearchText.forms(word).stream().anyMatch(wanted);
    }

    /** How many words from here on are, as one, what was typed. */
    private int together(List<Word> words, int from) {
        var joined = new StringBuilder(words.get(from).folded());
        for (int length = 2; from + length <= words.size() && joined.length() < longest; length++) {
            joined.append(words.get(from + length - 1).folded());
            if (together.test(joined.toString())) {
                return length;
            }
        }
        return 0;
    }

    private static String html(String text, Collection<Word> marks) {
        int first = marks.iterator().next().from();
        int start = text.length() <= LONGEST ? 0 : text.lastIndexOf(' ', Math.max(0, first - BEFORE_MARK)) + 1;
        int end = Math.min(text.length(), start + LONGEST);
        end = end < text.length() && text.indexOf(' ', end) >= 0 ? text.indexOf(' ', end) : text.length();
        var html = new StringBuilder(start > 0 ? "… " : "");
        int done = start;
        for (var mark : marks) {
            if (mark.to() <= end) {
                html.append(escaped(text.substring(done, mark.from())));
                html.append("<mark>")
                        .append(escaped(text.substring(mark.from(), mark.to())))
                        .append("</mark>");
                done = mark.to();
            }
        }
        return html.append(escaped(text.substring(done, end)))
                .append(end < text.length() ? " …" : "")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
