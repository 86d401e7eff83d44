package io.github.aipolicygraph.ask.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A row of the graph that is not as the ledger reads it is never taken for an absent value. */
class LedgerRowTest {

    private static final LedgerRow ROW = LedgerRow.of("parts", row());

    private static Map<String, Object> row() {
        var values = new HashMap<String, Object>(Map.of("whole", "france-109bn", "rows", List.of(Map.of("min", 1L))));
        values.put("decomposition", null);
        return values;
    }

    @Test
    void readsByName() {
        assertThat(ROW.text("whole")).isEqualTo("france-109bn");
        assertThat(ROW.optionalText("decomposition")).isEmpty();
        assertThat(ROW.rows("rows").get(0).optionalNumber("min")).contains(1L);
    }

    @Test
    void namesTheFileAndTheNameThatItDoesNotGive() {
        assertThatThrownBy(() -> ROW.optionalText("hole"))
                .hasMessage(
                        "cypher/types/Ledger/parts.cypher gives no \"hole\"; it gives [decomposition, rows, whole].");
        assertThatThrownBy(() -> ROW.rows("rows").get(0).optionalNumber("max"))
                .hasMessageContaining("cypher/types/Ledger/parts.cypher gives no \"max\"");
    }

    @Test
    void namesTheFileAndTheNameOfARequiredNull() {
        assertThatThrownBy(() -> ROW.text("decomposition"))
                .hasMessageStartingWith(
                        "In a row of cypher/types/Ledger/parts.cypher \"decomposition\" is null, and it is required:");
    }

    @Test
    void refusesARowWithoutNames() {
        assertThatThrownBy(() -> LedgerRow.of("parts", List.of("france-109bn")))
                .hasMessage(
                        "A row of cypher/types/Ledger/parts.cypher has no names: return a map instead of [france-109bn].");
    }

    @Test
    void namesAFileThatTheRecipeDoesNotGive() {
        assertThatThrownBy(() -> new LedgerRows(Map.of("asked", List.of())).publishers())
                .hasMessage("The recipe of a ledger gives no \"sources\"; it gives [asked].");
    }
}
