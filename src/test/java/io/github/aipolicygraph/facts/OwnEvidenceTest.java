package io.github.aipolicygraph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.load.FactFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A tie of a record has the notes that were read for it; without any, it has those of the record and says so. */
class OwnEvidenceTest {

    private static final FactBase FACTS = ReadFacts.from(FactFiles.ORIGINAL);

    @Test
    void aPayerHasTheNotesThatNameIt() {
        assertThat(evidence(Predicate.PAYS, "amazon", "france-109bn"))
                .containsExactly(new EvidenceRecord(
                        "sipoch-109",
                        "paragraph 3",
                        Optional.of("EUR 6bn pledged by Amazon, in the list of the EUR 109bn."),
                        EvidenceScope.CLAIM));
        assertThat(evidence(Predicate.PAYS, "eu-ai-champions", "investai-200bn"))
                .extracting(EvidenceRecord::source)
                .containsExactly("21news-200mds", "mirage-investai");
    }

    @Test
    void aPayerThatNoNoteNamesHasThoseOfTheRecord() {
        assertThat(evidence(Predicate.PAYS, "apollo", "france-109bn"))
                .hasSize(13)
                .extracting(EvidenceRecord::scope)
                .containsOnly(EvidenceScope.RECORD);
    }

    @Test
    void aPayerOfAPayerClaimHasItsPage() {
        assertThat(evidence(Predicate.PAYS, "blackstone", "investai-champions-150bn"))
                .isNotEmpty()
                .extracting(EvidenceRecord::scope)
                .containsOnly(EvidenceScope.CLAIM);
    }

    @Test
    void aDescriptionRestsOnItsRecord() {
        assertThat(FACTS.claims().stream().filter(claim -> claim.predicate() == Predicate.DESCRIBED))
                .flatMap(ClaimRecord::supports)
                .extracting(EvidenceRecord::scope)
                .containsOnly(EvidenceScope.RECORD);
    }

    /** Whoever adds one writes it into the table of facts/README.md. */
    @Test
    void whatAnEditorConcludedSaysWhy() {
        assertThat(FACTS.claims().stream().filter(claim -> claim.properties().containsKey("inferred")))
                .extracting(claim -> claim.predicate() + " " + claim.subject())
                .containsExactlyInAnyOrder(
                        "AMOUNT aif-first-seven-national-half",
                        "AMOUNT gigafactories-state-match-4-1bn",
                        "AMOUNT stargate-norway-1bn",
                        "DESCRIBED waic-2025",
                        "DRAWS_ON raise-58m",
                        "NOVELTY gigafactories-eu-subsidy-4-1bn",
                        "NOVELTY horizon-ai-3bn",
                        "NOVELTY investai-eu-50bn",
                        "NOVELTY investai-supercomputers-10bn",
                        "NOVELTY raise-58m",
                        "NOVELTY uk-coreweave-2-5bn",
                        "PART_OF digital-realty-france-2-3bn",
                        "PART_OF pbia-supercomputer");
    }

    @Test
    void theReadmeListsEveryConclusion() throws IOException {
        var readme = Files.readString(Path.of("facts/README.md"));
        assertThat(FACTS.claims().stream().filter(claim -> claim.properties().containsKey("inferred")))
                .allSatisfy(claim -> assertThat(
                                readme.split("## What no page says itself")[1].split("## Main")[0])
                        .contains("`" + claim.subject() + "`"));
    }

    private static List<EvidenceRecord> evidence(Predicate predicate, String subject, String object) {
        return FACTS.claims().stream()
                .filter(claim ->
                        claim.predicate() == predicate && claim.subject().equals(subject))
                .filter(claim -> claim.object().equals(Optional.of(object)))
                .flatMap(claim -> claim.supports().stream())
                .toList();
    }
}
