package io.github.aipolicygraph.domain.vocabulary;

import static io.github.aipolicygraph.domain.vocabulary.Predicate.AMOUNT;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.FIELD;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.NOVELTY;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.PAYER;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.QUANTITY;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PredicateTest {

    /** The ids of claims are hashes of what these say: if one of them changed, every citation of its claims would break. */
    @Test
    void theseTakeTheirSourceIntoTheId() {
        assertThat(Stream.of(Predicate.values()).filter(Predicate::isOfOneSource))
                .containsExactlyInAnyOrder(AMOUNT, QUANTITY, NOVELTY, PAYER, STAGE, FIELD);
    }
}
