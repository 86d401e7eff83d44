package io.github.aipolicygraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody types, as a query of the index: every word must be found, in a name rather than in a title, and there
 * rather than in a text; a whole name counts most.
 *
 * <p>Only letters and digits of what was typed come into it, so nothing in it means anything to the query language.
 */
public final class SearchQuery {

    /** The fields of the index: names; titles, places and roles; notes and paraphrases. */
    private static final List<Field> FIELDS =
            List.of(new Field("searchNames", 8), new Field("searchTitles", 3), new Field("searchTexts", 1));

    private static final Field NAMES = FIELDS.get(0);

    /** A field that everything has, with a value that nothing has. */
    private static final String NOTHING = "+searchType:nothing";

    private static final double STEM = 0.6;
    private static final double SLIP = 0.1;
    private static final int WHOLE_NAME = 60;
    private static final int JOINED = 20;
    /** Words with slips all score the same in a field: who is known by the name comes before what is named after them. */
    private static final String ACTORS_FIRST = " searchType:(person institution)^0.01";
    /** As one word, the words must be long enough not to be another by chance. */
    private static final int LONG_ENOUGH = 6;
    /** Shorter words are near too many others. */
    private static final int SHORTEST_IN_TEXTS = 4;

    private final List<Word> words;
    private final List<Word> wanted;
    private final List<Word> welcome;

    private record Field(String name, double weight) {

        String has(String term, double weight) {
            return "%s:%s^%s".formatted(name, term, weight * this.weight);
        }

        /** The first is what was typed, the others are forms of it. */
        List<String> have(Collection<String> forms, double weight) {
            var typed = forms.stream().limit(1).map(form -> has(form, weight));
            var others = forms.stream().skip(1).map(form -> has(form, weight * STEM));
            return Stream.concat(typed, others).toList();
        }
    }

    private SearchQuery(List<Word> words) {
        this.words = words;
        var plain = words.stream().filter(word -> !word.isStopWord()).toList();
        var abbreviations =
                words.stream().filter(Word::isStopWord).filter(Word::isMeant).toList();
        // UN alone is the organisation; in PLAN DE PARIS or NOT IN PARIS nobody means DE or IN.
        this.wanted = plain.isEmpty() ? abbreviations : plain;
        this.welcome = plain.isEmpty() ? List.of() : abbreviations;
    }

    public static SearchQuery of(String typed) {
        return new SearchQuery(Words.of(typed));
    }

    public int size() {
        return words.size();
    }

    /** Finds the words as they are typed, whatever their endings. */
    public String asTyped() {
        return query(FIELDS, false);
    }

    /** Finds words that differ by a slip of the hand too. */
    public String withSlips() {
        return query(FIELDS, true);
    }

    /** Finds the words as they are typed, all of them in names. */
    public String inNames() {
        return query(List.of(NAMES), false);
    }

    List<Word> wanted() {
        return wanted;
    }

    /** All words as one: somebody may write apart what a name writes together. */
    String joined() {
        return SearchText.joined(words);
    }

    /** Which shortest word may hold a slip: van for von only where other words tell who is meant. */
    int shortestWithSlip() {
        return wanted.size() > 1 ? 3 : SHORTEST_IN_TEXTS;
    }

    private String query(List<Field> fields, boolean slips) {
        if (wanted.isEmpty()) {
            return NOTHING;
        }
        var all = Stream.concat(
                        wanted.stream().map(word -> "+" + oneOf(word, fields, slips)),
                        welcome.stream().map(word -> oneOf(word, fields, false)))
                .collect(Collectors.joining(" "));
        // Side by side: a way within another would keep the index from passing over what cannot come among the best.
        var ways = new ArrayList<>(List.of("(" + all + ")"));
        if (words.size() > 1) {
            Stream.of("", SearchText.RUN)
                    .flatMap(before -> asOne(before, slips))
                    .forEach(ways::add);
        }
        ways.addAll(NAMES.have(SearchText.wholes(words), WHOLE_NAME));
        if (slips) {
            Near.pattern(joined(), shortestWithSlip())
                    .map(name -> NAMES.has("/" + SearchText.WHOLE + name + "/", WHOLE_NAME * SLIP))
                    .ifPresent(ways::add);
        }
        return "+(%s)".formatted(String.join(" ", ways)) + (slips ? ACTORS_FIRST : "");
    }

    private String oneOf(Word word, List<Field> fields, boolean slips) {
        return fields.stream()
                .flatMap(field -> {
                    int shortest = field == NAMES ? shortestWithSlip() : SHORTEST_IN_TEXTS;
                    var near = slips ? slip("", word.folded(), field, shortest).stream() : Stream.<String>empty();
                    return Stream.of(field.have(SearchText.forms(word), 1).stream(), near, asRun(word, field, slips))
                            .flatMap(terms -> terms);
                })
                .collect(Collectors.joining(" ", "(", ")"));
    }

    private Stream<String> asOne(String before, boolean slips) {
        var near = slips ? slip(before, joined(), NAMES, LONG_ENOUGH).stream() : Stream.<String>empty();
        return Stream.concat(Stream.of(NAMES.has(before + joined(), JOINED)), near);
    }

    /** Names have words next to each other as one. */
    private static Stream<String> asRun(Word word, Field field, boolean slips) {
        if (field != NAMES) {
            return Stream.empty();
        }
        var typed = NAMES.has(SearchText.RUN + word.folded(), 1);
        return slips
                ? Stream.concat(Stream.of(typed), slip(SearchText.RUN, word.folded(), NAMES, LONG_ENOUGH).stream())
                : Stream.of(typed);
    }

    private static Optional<String> slip(String before, String word, Field field, int shortest) {
        return Near.pattern(word, shortest).map(pattern -> field.has("/" + before + pattern + "/", SLIP));
    }
}
