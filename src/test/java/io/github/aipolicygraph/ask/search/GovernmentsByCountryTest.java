package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A government is found by its country, by the name that Java has for it in either language. */
@QuarkusTest
class GovernmentsByCountryTest {

    private static final int FIRST_OR_SECOND = 2;
    private static final int AT_LEAST = 80;

    @Inject
    Driver driver;

    private record Government(String id, String country) {

        /** Not those of states within a country, nor its offices. */
        private static final String PATTERN = "gov-[a-z]{2}";

        Stream<Search> searches() {
            var country = new Locale.Builder().setRegion(country()).build();
            return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                    .map(country::getDisplayCountry)
                    .distinct()
                    .map(name -> new Search(name, id));
        }
    }

    private record Search(String name, String id) {

        boolean isLost() {
            return !Found.asking(Map.of("text", name, "first", FIRST_OR_SECOND))
                    .ids()
                    .contains(id);
        }
    }

    @Test
    void findsEachByItsCountry() {
        var searches = governments().stream().flatMap(Government::searches).toList();

        assertThat(searches).hasSizeGreaterThan(AT_LEAST);
        assertThat(searches).filteredOn(Search::isLost).isEmpty();
    }

    private List<Government> governments() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (it:Institution) WHERE it.id =~ $pattern AND it.retractedAt IS NULL RETURN it.id AS id, it.country AS country",
                            Map.of("pattern", Government.PATTERN))
                    .list(row -> new Government(
                            row.get("id").asString(), row.get("country").asString()));
        }
    }
}
