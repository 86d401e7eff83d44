package io.github.aipolicygraph.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A government is found by the adjective of its country, in either language and, in French, in either gender. */
@Tag("slow")
@QuarkusTest
class GovernmentsByAdjectiveTest {

    private static final Path ADJECTIVES =
            Path.of("src/main/resources/io/github/aipolicygraph/load/derive/country/adjectives.csv");
    private static final int FIRST_OR_SECOND = 2;
    private static final int AT_LEAST = 200;

    @Inject
    Driver driver;

    private record Adjectives(String country, List<String> english, List<String> french) {

        static Adjectives of(String line) {
            var cells = line.split(";");
            return new Adjectives(cells[0], List.of(cells[1].split(",")), List.of(cells[2].split(",")));
        }

        Stream<Search> searches(String id) {
            return Stream.concat(
                    english.stream().map(word -> new Search(word + " government", id)),
                    french.stream().map(word -> new Search("gouvernement " + word, id)));
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
    void findsEachInBothLanguages() throws IOException {
        var adjectives = adjectives();
        var governments = governments();

        assertThat(adjectives).containsKeys(governments.values().toArray(String[]::new));
        var searches = governments.entrySet().stream()
                .flatMap(one -> adjectives.get(one.getValue()).searches(one.getKey()))
                .toList();
        assertThat(searches).hasSizeGreaterThan(AT_LEAST);
        assertThat(searches).filteredOn(Search::isLost).isEmpty();
    }

    private static Map<String, Adjectives> adjectives() throws IOException {
        return Files.readAllLines(ADJECTIVES).stream()
                .skip(1)
                .map(Adjectives::of)
                .collect(Collectors.toMap(Adjectives::country, Function.identity()));
    }

    /** Those of countries by their country: not those of states within one, nor offices. */
    private Map<String, String> governments() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (it:Institution) WHERE it.id =~ 'gov-[a-z]{2}' AND it.retractedAt IS NULL
                            RETURN it.id AS id, it.country AS country ORDER BY id
                            """).list().stream()
                    .collect(Collectors.toMap(
                            row -> row.get("id").asString(),
                            row -> row.get("country").asString()));
        }
    }
}
