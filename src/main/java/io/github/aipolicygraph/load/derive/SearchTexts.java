package io.github.aipolicygraph.load.derive;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph.Statements;
import io.github.aipolicygraph.database.Row;
import io.github.aipolicygraph.load.derive.country.CountryNames;
import io.github.aipolicygraph.text.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Derives the words that a search can find from the graph. They are stored in separate properties, because only words
 * that are already folded and stemmed can be found in both languages.
 */
public final class SearchTexts {

    private static final List<String> PROPERTIES =
            List.of("namesFolded", "searchNames", "searchTitles", "searchTexts", "searchType");

    private SearchTexts() {}

    /** Returns what must be written: all search texts of each node where one of them is out of date. */
    public static Stream<Map<String, Object>> missing(Statements graph) {
        return graph.run(CypherFile.of("derive/known-texts").text()).stream()
                .filter(thing -> !of(thing).equals(known(thing)))
                .map(thing -> Map.of("id", thing.text("id"), "properties", of(thing)));
    }

    private static Map<String, Object> of(Row thing) {
        // The keys of a node keep the order in which they were stored.
        var names = thing.texts("names").stream().sorted().toList();
        var titles = thing.texts("titles");
        var words = new HashMap<String, Object>();
        boolean hasTitle = thing.text("type").equals("Source");
        words.put("namesFolded", orNull(SearchText.folded(hasTitle ? titles : names)));
        words.put("searchNames", orNull(ofNames(thing, names)));
        words.put("searchTitles", orNull(SearchText.ofTexts(titles)));
        words.put("searchTexts", orNull(SearchText.ofTexts(thing.texts("texts"))));
        words.put(
                "searchType",
                SearchText.ofType(thing.text("type"), thing.flag("part"), Integer.parseInt(thing.text("degree"))));
        return words;
    }

    /** Adds the names and adjectives of its country to a government, because people call it by these too. */
    private static String ofNames(Row thing, List<String> names) {
        if (thing.text("type").equals("Person")) {
            return SearchText.ofPeople(names);
        }
        var countries = thing.optionalText("country").stream().flatMap(CountryNames::of);
        return SearchText.ofNames(Stream.concat(names.stream(), countries).toList(), thing.texts("makers"));
    }

    private static Map<String, Object> known(Row thing) {
        var known = new HashMap<String, Object>();
        PROPERTIES.forEach(name -> known.put(name, thing.optionalText(name).orElse(null)));
        return known;
    }

    /** Returns null for an empty text, so that the property is absent and never empty. */
    private static String orNull(String words) {
        return Optional.of(words).filter(any -> !any.isEmpty()).orElse(null);
    }
}
