package io.github.aipolicygraph.ask.search;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * A field of the index; a word that stands in it counts by its weight.
 *
 * @param name the property that is indexed
 */
record IndexField(String name, double weight) {

    static final IndexField NAMES = new IndexField("searchNames", 8);
    static final IndexField TITLES = new IndexField("searchTitles", 3);
    static final IndexField TEXTS = new IndexField("searchTexts", 1);

    private static final double STEM = 0.6;

    /** The first is what was typed, the others are forms of it. */
    String have(Collection<String> forms) {
        var typed = forms.stream().limit(1).map(form -> has(form, 1));
        var others = forms.stream().skip(1).map(form -> has(form, STEM));
        return Stream.concat(typed, others).collect(joining(" "));
    }

    String has(String term, double weight) {
        return "%s:%s^%s".formatted(name, term, weight * this.weight);
    }

    String matches(String pattern, double weight) {
        return has("/" + pattern + "/", weight);
    }

    /** So many points for whatever is found, be it rare or not. */
    static String boosted(int points, String query) {
        return "(+(%s)^0 +*:*^%d)".formatted(query, points);
    }
}
