package io.github.aipolicygraph.load.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.load.LoadedFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What figures are in euros, against a table that was worked out by hand. */
@Tag("slow")
class EuroValuesTest {

    private static LoadedFacts facts;

    @BeforeAll
    static void load(@TempDir Path directory) {
        facts = new LoadedFacts(directory);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvFileSource(resources = "/money/euros-by-hand.csv", numLinesToSkip = 1, emptyValue = "")
    void isWhatWasWorkedOutByHand(String pledge, String source, Long euros, String how) {
        assertThat(facts.texts("""
                MATCH (:Pledge {id: '%s'})<-[:SUBJECT]-(c:Claim {predicate: 'AMOUNT'})
                WHERE EXISTS { (c)-[:SUPPORTED_BY]->(:Source {id: '%s'}) }
                RETURN coalesce(toString(c.euros), '') AS text
                """.formatted(pledge, source)))
                .as(how)
                .containsOnly(euros == null ? "" : euros.toString());
    }
}
