package io.github.aipolicygraph.ask.search;

import static io.github.aipolicygraph.ask.search.IndexField.NAMES;
import static io.github.aipolicygraph.ask.search.IndexField.TITLES;
import static io.github.aipolicygraph.ask.search.IndexField.boosted;
import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.text.SearchQuery;
import io.github.aipolicygraph.text.SearchText;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed, as parts of a query of the index: a word in a name counts more than in a title, and there more than in a
 * text; a whole name counts most. The statement puts the parts together, for only the graph can tell which words it knows.
 */
record IndexQuery(SearchQuery query) {

    private static final int WHOLE_NAME = 4000;
    private static final int AS_TYPED = 500;
    private static final int NAME_WITHIN = 400;
    private static final int CALLED_BY_MAKER = 200;
    private static final int LONGER_NAME = 100;
    private static final int FIRST_WORD = 100;
    private static final int BEGUN_NAME = 1000;
    private static final int BEGUN_BESIDE = 300;
    private static final int IN_OFFICE = 1000;
    private static final int NO_PART = 200;
    private static final int RANK = 5;

    /** The words; then what all may be together and what need not be found; then what counts for every hit. */
    Map<String, Object> parts() {
        var sought = query.sought();
        boolean begun = query.begun().filter(SearchQuery.Begun::isSought).isPresent();
        var words = IntStream.range(0, sought.size())
                .mapToObj(place -> new WordQuery(query, sought.get(place), begun && place == sought.size() - 1).parts())
                .toList();
        var ranks = Stream.concat(besideBegun(), Stream.of(ranks())).collect(joining(" "));
        return Map.of("words", words, "ways", ways().collect(joining(" ")), "ranks", ranks);
    }

    private Stream<String> ways() {
        return Stream.of(
                        names(),
                        query.begun().isPresent() ? begins() : Stream.<String>empty(),
                        query.legalForms().stream().map(NAMES::have),
                        query.offices().stream().map(IndexQuery::inOffice),
                        SearchQuery.NAMES.stream().flatMap(name -> parts(name, NAME_WITHIN)),
                        parts(SearchQuery.MAKER, CALLED_BY_MAKER))
                .flatMap(all -> all);
    }

    private Stream<String> names() {
        var wholes = query.wholes();
        return wholes.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        boosted(WHOLE_NAME, NAMES.have(wholes)),
                        boosted(AS_TYPED, NAMES.has(wholes.iterator().next(), 1)),
                        firstWord());
    }

    private String firstWord() {
        var first = query.first();
        return first.isEmpty() ? "" : boosted(FIRST_WORD, NAMES.have(first));
    }

    /** In Sam A the A need not be found, but whom it begins comes first. */
    private Stream<String> besideBegun() {
        return query.begun().stream()
                .filter(last -> !last.isSought())
                .flatMap(last ->
                        Stream.of(NAMES, TITLES).map(field -> boosted(BEGUN_BESIDE, field.has(last.start() + "*", 1))));
    }

    private Stream<String> begins() {
        return SearchQuery.NAMES.stream().map(part -> boosted(BEGUN_NAME, NAMES.has(part + query.joined() + "*", 1)));
    }

    /** Who is addressed by an office and holds one. */
    private static String inOffice(Collection<String> forms) {
        var found = NAMES.have(forms) + " " + TITLES.have(forms);
        return found + " " + boosted(IN_OFFICE, "+searchType:person +(%s)".formatted(found));
    }

    /** A name of more words is less likely to be there by chance. */
    private Stream<String> parts(String beginning, int points) {
        var parts = query.parts(beginning);
        return IntStream.range(0, parts.size())
                .filter(longer -> !parts.get(longer).isEmpty())
                .mapToObj(longer -> boosted(points + LONGER_NAME * longer, NAMES.have(parts.get(longer))));
    }

    /**
     * Ranks people and institutions above other items with the same name, and items with many links above those
     * with few.
     */
    private static String ranks() {
        var ranks = SearchText.ranks();
        var byRank = IntStream.range(0, ranks.size())
                .mapToObj(rank -> boosted(RANK * (rank + 1), "searchType:" + ranks.get(rank)));
        var bySort = Stream.of(
                boosted(NO_PART, "searchType:" + SearchText.OWN), boosted(RANK, "searchType:(person institution)"));
        return Stream.concat(bySort, byRank).collect(joining(" "));
    }
}
