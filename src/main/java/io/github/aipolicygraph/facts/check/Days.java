package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.time.LocalDate;
import java.util.Map;

/** Days on which something was said, published or born that are still to come or lie long before all of this. */
record Days(FactCollector facts, Problems problems, LocalDate today) {

    private static final int FIRST_YEAR = 1990;
    private static final int FIRST_YEAR_OF_BIRTH = 1900;

    private static final Map<String, String> PAST = Map.of(
            "born", "born",
            "announcedOn", "announced_on",
            "statedOn", "said",
            "attestedOn", "attested");

    void find() {
        facts.sources()
                .forEach((source, place) ->
                        source.published().flatMap(DateSpan::parse).ifPresent(day -> look(place, "published", day)));
        facts.claims()
                .forEach(placed -> PAST.forEach((property, word) -> new ClaimProperties(placed.claim())
                        .dates(property)
                        .forEach(day -> look(placed.place(), word, day))));
    }

    private void look(Place place, String word, DateSpan day) {
        if (day.first().isAfter(today)) {
            problems.warn(place, "%s %s, a day that is still to come".formatted(word, day));
        }
        if (day.last().getYear() < (word.equals("born") ? FIRST_YEAR_OF_BIRTH : FIRST_YEAR)) {
            problems.warn(place, "%s %s, which is long ago".formatted(word, day));
        }
    }
}
