package io.github.aipolicygraph.ask.search;

import static io.github.aipolicygraph.ask.search.IndexField.NAMES;
import static io.github.aipolicygraph.ask.search.IndexField.TEXTS;
import static io.github.aipolicygraph.ask.search.IndexField.TITLES;
import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.text.SearchQuery;
import io.github.aipolicygraph.text.SearchQuery.Sought;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the words that were typed, as a part of a query of the index.
 *
 * @param begun whether it may be unfinished
 */
record WordQuery(SearchQuery query, Sought word, boolean begun) {

    private static final double TYPO = 0.1;
    private static final double BEGUN = 0.5;
    /** For a word in a name and in a title, so that more words come before fewer. */
    private static final int IN_NAME = 500;

    private static final int IN_TITLE = 250;
    /** For the words of a name of which nothing is left out. */
    private static final int ALL_OF_NAME = 200;

    private static final int LONGEST_NAME = 6;
    private static final int NEAR_NAME = 300;
    private static final String NOWHERE = "(?!)";

    /** The word as it is if the graph has a name with it, and with typos if not. */
    Map<String, Object> parts() {
        return Map.of(
                "known", "(%s%s)^0".formatted(NAMES.have(word.inNames()), begunIn(NAMES)),
                "exact", as(false),
                "typos", as(true));
    }

    private Map<String, Object> as(boolean typos) {
        var names = found(NAMES, typos);
        var titles = found(TITLES, typos);
        return Map.of(
                "typed", word.typed(),
                "forms", List.copyOf(word.inNames()),
                "inNames", pattern(word.nearInNames().filter(any -> typos)),
                "inTexts", pattern(word.nearInTexts().filter(any -> typos)),
                "inNamesAndTitles",
                        "(+(%s) +*:*^%d) (+(%s) +*:*^%d)%s"
                                .formatted(names, IN_NAME, titles, IN_TITLE, typos ? nearAll() : lengths()),
                "anywhere", "(%s %s %s)".formatted(names, titles, found(TEXTS, typos)));
    }

    /** What is found of it, as a regular expression beside its forms. */
    private String pattern(Optional<String> near) {
        var unfinished = Optional.of(start().replace(".", "\\.") + ".*").filter(any -> begun);
        var either = Stream.of(unfinished, near).flatMap(Optional::stream).collect(joining("|"));
        return either.isEmpty() ? NOWHERE : either;
    }

    private String found(IndexField field, boolean typos) {
        boolean names = field.equals(NAMES);
        var near = (names ? word.nearInNames() : word.nearInTexts())
                .filter(any -> typos)
                .map(typo -> " " + field.matches(typo, TYPO))
                .orElse("");
        return field.have(names ? word.inNames() : word.inTexts()) + begunIn(field) + near;
    }

    private String begunIn(IndexField field) {
        return begun ? " " + field.has(start() + "*", BEGUN) : "";
    }

    private String start() {
        return word.inTexts().iterator().next();
    }

    /** The shorter the name, the more of it is what was typed. */
    private String lengths() {
        return query.isShort()
                ? IntStream.rangeClosed(1, LONGEST_NAME)
                        .mapToObj(length ->
                                " " + IndexField.boosted(ALL_OF_NAME / length, NAMES.have(word.oneOf(length))))
                        .collect(joining())
                : "";
    }

    private String nearAll() {
        return query.nearAll().stream()
                .flatMap(near -> SearchQuery.NAMES.stream().map(part -> part + "(" + near + ")"))
                .map(near -> " " + IndexField.boosted(NEAR_NAME, NAMES.matches(near, 1)))
                .collect(joining());
    }
}
