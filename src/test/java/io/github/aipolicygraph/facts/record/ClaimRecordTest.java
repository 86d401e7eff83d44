package io.github.aipolicygraph.facts.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.record.ClaimRecord.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClaimRecordTest {

    private static final EvidenceRecord REUTERS =
            new EvidenceRecord("reuters", "paragraph 2", Optional.empty(), EvidenceScope.CLAIM);
    private static final EvidenceRecord UNN =
            new EvidenceRecord("unn", "opening", Optional.of("The President."), EvidenceScope.CLAIM);

    @Test
    void aSecondSourceOfARelationIsTheSameClaim() {
        var one = ClaimRecord.that(Predicate.PAYS, "european-union").to(Optional.of("investai-200bn"));
        var id = one.supportedBy(List.of(REUTERS)).build().id();

        assertThat(one.supportedBy(List.of(UNN)).build().id()).isEqualTo(id);
    }

    @Test
    void theSameFigureOnAnotherPageIsAnotherClaim() {
        assertThat(amount(REUTERS).build().id())
                .isNotEqualTo(amount(UNN).build().id());
    }

    @Test
    void whereInThePageDoesNotMatter() {
        var lower = new EvidenceRecord("reuters", "paragraph 9", Optional.of("Said again."), EvidenceScope.RECORD);

        assertThat(amount(lower).build().id()).isEqualTo(amount(REUTERS).build().id());
    }

    @Test
    void theOrderOfGatheringDoesNotMatter() {
        var one = amount(REUTERS).with("stage", Optional.of("PLEDGED")).with("currency", Optional.of("EUR"));
        var other = amount(REUTERS).with("currency", Optional.of("EUR")).with("stage", Optional.of("PLEDGED"));

        assertThat(one.build().id()).isEqualTo(other.build().id());
    }

    @Test
    void whatLooksAlikeWhenJoinedIsToldApart() {
        var ids = List.of(
                amount(REUTERS).with("ab", Optional.of("c")).build().id(),
                amount(REUTERS).with("a", Optional.of("bc")).build().id(),
                amount(REUTERS).with("a", List.of("bc")).build().id(),
                amount(REUTERS).with("a", List.of("b", "c")).build().id(),
                amount(REUTERS)
                        .with("a", Optional.of("b"))
                        .with("c", Optional.of(""))
                        .build()
                        .id(),
                amount(REUTERS).with("a", Optional.of(1L)).build().id(),
                amount(REUTERS).with("a", Optional.of("1")).build().id(),
                amount(REUTERS).link(Link.SAID_BY, List.of("x")).build().id(),
                amount(REUTERS).link(Link.NAMES, List.of("x")).build().id());

        assertThat(ids).doesNotHaveDuplicates();
    }

    /** The id is what others cite: whoever changes it breaks every citation, and shall notice here. */
    @Test
    void theIdOfAKnownClaimStays() {
        var claim = ClaimRecord.that(Predicate.MEMBER_OF, "airbus")
                .to(Optional.of("eu-ai-champions"))
                .with(new TreeMap<>(Map.of("role", "participating company")))
                .build();

        assertThat(claim.id()).isEqualTo("65b52f8f3b7be5825ab4b02229fdf92f");
        assertThat(claim.id()).hasSize(32);
    }

    private static ClaimRecord.Builder amount(EvidenceRecord evidence) {
        return ClaimRecord.that(Predicate.AMOUNT, "investai-200bn")
                .with("min", Optional.of(200_000_000_000L))
                .supportedBy(List.of(evidence));
    }
}
