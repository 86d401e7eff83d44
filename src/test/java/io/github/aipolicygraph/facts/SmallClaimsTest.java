package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.own.ClosedSet;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValue;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.ExchangeRate;
import io.github.aipolicygraph.facts.record.Merge;
import io.github.aipolicygraph.facts.record.SourceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of few lines say, claim by claim. */
class SmallClaimsTest {

    private static final String PAYERS = """
              payers:
              - macron
              - id: investment-bank
                evidence:
                - source: lemonde
                  locator: paragraphe 9
              payer_claims:
              - payers:
                - european-union
                rank: NORMAL
                group: PUBLIC
                inferred: From the law.
                source: lemonde
                locator: paragraphe 10
              - payers:
                - investment-bank
                rank: PREFERRED
                group: PUBLIC
                min: 50
                max: 50
                modality: EXACT
                said_by: macron
                inferred: From the total.
                source: lemonde
                locator: paragraphe 8
            """;

    @TempDir
    Path directory;

    private SmallFacts facts;

    @BeforeEach
    void copyTheFiles() {
        facts = SmallFacts.in(directory);
    }

    @Test
    void areWhatEachRecordSays() throws IOException {
        assertThat(facts.read().claims())
                .extracting(SmallClaimsTest::shown)
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/facts/claims.txt")));
    }

    @Test
    void comeWithTheirSourcesRatesAndOwnValues() {
        var base = facts.read();

        assertThat(base.sources())
                .contains(new SourceRecord(
                        "reuters",
                        "Macron at the summit",
                        Optional.of("Reuters"),
                        Optional.of("https://example.org/reuters"),
                        Optional.of("2025-02-12"),
                        Optional.of("en")))
                .hasSize(2);
        assertThat(base.rates())
                .contains(new ExchangeRate("JPY", "2025-02-28", 156.25))
                .hasSize(4);
        assertThat(base.rates()).extracting(ExchangeRate::id).contains("USD 2025-01-31");
        assertThat(base.merges())
                .containsExactly(new Merge("old-bank", "investment-bank", EntityLabels.INSTITUTION.labels()));
        assertThat(base.ownValues())
                .isEqualTo(new OwnValues(List.of(new OwnValue(
                        ClosedSet.PURPOSE,
                        "FLOODS",
                        "Protection against floods",
                        Map.of(Language.FR, "Protection contre les crues")))));
    }

    @Test
    void areCountedByWhatTheyAreAbout() {
        var base = facts.read();

        assertThat(base.count(EntityLabels.PERSON)).isOne();
        assertThat(base.count(EntityLabels.PLEDGE)).isEqualTo(2);
        assertThat(base.evidence()).isEqualTo(base.claims().size());
        assertThat(base.entities().get(0).properties())
                .containsEntry("born", "1977-12-21")
                .doesNotContainKey("rank");
    }

    @Test
    void mayBeDisputed() {
        facts.with(
                "pledges.yaml",
                "    counting: ADDITIVE\n",
                "    counting: ADDITIVE\n    disputed_by:\n    - source: lemonde\n      locator: paragraphe 8\n");

        var base = facts.read();

        assertThat(base.evidence()).isEqualTo(base.claims().size() + 1);
        assertThat(base.claims())
                .filteredOn(claim -> !claim.disputes().isEmpty())
                .extracting(ClaimRecord::predicate, ClaimRecord::subject)
                .containsExactly(tuple(Predicate.PART_OF, "investai-public"));
    }

    @Test
    void ofAPayerRestOnThePagesThatNameIt() {
        facts.with("pledges.yaml", "  payer_claims:\n", PAYERS);

        assertThat(facts.read().claims())
                .filteredOn(claim -> claim.predicate() == Predicate.PAYS)
                .filteredOn(claim -> claim.object().equals(Optional.of("investai-public")))
                .extracting(SmallClaimsTest::shown)
                .containsExactly(
                        "PAYS {SUBJECT=[european-union], OBJECT=[investai-public]} {inferred=From the law., rank=NORMAL}"
                                + " [lemonde:paragraphe 10:CLAIM][]",
                        "PAYS {SUBJECT=[investment-bank], OBJECT=[investai-public]} {rank=PREFERRED}"
                                + " [lemonde:paragraphe 8:CLAIM, reuters:paragraph 8:CLAIM, lemonde:paragraphe 9:CLAIM][]",
                        "PAYS {SUBJECT=[macron], OBJECT=[investai-public]} {rank=NORMAL} [reuters:paragraph 8:RECORD][]");
    }

    @Test
    void haveTheVersionOfTheirFiles() {
        var version = facts.read().version();

        assertThat(version).isEqualTo(ReadFacts.versionOf(directory)).hasSize(32);
        facts.with("people.yaml", "The President.", "President.");
        assertThat(ReadFacts.versionOf(directory)).isNotEqualTo(version);
    }

    private static String shown(ClaimRecord claim) {
        var supports = claim.supports().stream()
                .map(page -> page.source() + ":" + page.locator() + ":" + page.scope())
                .toList();
        return claim.predicate() + " " + claim.links() + " " + claim.properties() + " " + supports + claim.disputes();
    }
}
