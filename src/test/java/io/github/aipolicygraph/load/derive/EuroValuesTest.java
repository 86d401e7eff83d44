package io.github.aipolicygraph.load.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.load.LoadedFacts;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What figures are in euros, against a table that was worked out by hand. */
@Tag("slow")
class EuroValuesTest {

    private static LoadedFacts facts;

    @BeforeAll
    static void load(@TempDir Path directory) {
        facts = new LoadedFacts(directory);
    }

    @ParameterizedTest(name = "{0} by {1} in {2}")
    @CsvFileSource(resources = "/money/euros-by-hand.csv", numLinesToSkip = 1)
    void isWhatWasWorkedOutByHand(ArgumentsAccessor row) {
        var query = """
                MATCH (:Pledge {id: '%s'})<-[:SUBJECT]-(c:Claim {predicate: 'AMOUNT'})-[:SUPPORTED_BY]->(:Source {id: '%s'})
                WHERE c.currency = '%s'
                RETURN coalesce(toString(c.euros), '') AS text
                """;
        var euros = Objects.requireNonNullElse(row.getString(3), "");

        assertThat(facts.texts(query.formatted(row.getString(0), row.getString(1), row.getString(2))))
                .as(row.getString(4))
                .containsOnly(euros);
    }
}
