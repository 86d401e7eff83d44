package io.github.aipolicygraph.ask.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.ask.ledger.count.FactInput;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the ledgers of the API with those counted from the YAML files, with all pledges in the input. So the graph
 * provides everything that the rules of a ledger look at, and nothing is lost on the way.
 */
@QuarkusTest
class LedgersFromFilesTest {

    private static final List<PledgeRecord> PLEDGES = FactInput.askingAll().pledges();

    private static final long SEED = 20250211;
    private static final int FEW = 25;
    private static final int MANY = 200;

    @Inject
    GraphQLSchema schema;

    static Stream<String> pledges() {
        return PLEDGES.stream().map(PledgeRecord::id);
    }

    @ParameterizedTest
    @MethodSource("pledges")
    void ofOnePledge(String pledge) {
        agree(new AskedLedger(pledge, Map.of()));
        agree(new AskedLedger(null, Map.of("filter", Map.of("ids", List.of(pledge)))));
    }

    @ParameterizedTest
    @MethodSource("pledges")
    @Tag("slow")
    void ofOnePledgeInEverySplitAndInEuros(String pledge) {
        agree(new AskedLedger(pledge, Map.of("currency", "EUR")));
        agree(new AskedLedger(null, Map.of("filter", Map.of("ids", List.of(pledge)), "currency", "EUR")));
        for (var split : Decomposition.values()) {
            agree(new AskedLedger(pledge, Map.of("decomposition", split.name())));
            agree(new AskedLedger(pledge, Map.of("decomposition", split.name(), "currency", "EUR")));
        }
    }

    @Test
    void ofTheCommittedCases() throws IOException {
        var asked = CommittedLedgers.in(schema);

        assertThat(asked).hasSizeGreaterThan(10);
        asked.forEach(LedgersFromFilesTest::agree);
    }

    @Test
    void ofRandomSets() {
        ofRandomSets(FEW, SEED);
    }

    @Test
    @Tag("slow")
    void ofManyRandomSets() {
        ofRandomSets(MANY, Long.getLong("ledgers.seed", new Random().nextLong()));
    }

    private static void ofRandomSets(int sets, long seed) {
        var random = new RandomLedgers(PLEDGES, seed);
        for (int set = 0; set < sets; set++) {
            agree(random.next(), "-Dledgers.seed=%d, set %d: ".formatted(seed, set));
        }
    }

    private static void agree(AskedLedger asked) {
        agree(asked, "");
    }

    private static void agree(AskedLedger asked, String which) {
        var answer = asked.answer();
        assertThat(CountedLedger.plain(answer))
                .as(which + asked)
                .isEqualTo(CountedLedger.plain(CountedLedger.of(asked), answer));
    }
}
