package io.github.aipolicygraph.engine.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.RequestError;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimedIdTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a@valid=2023-06-01                                         | @valid=2023-06-01
            a@stated=2025-02-12,valid=2023-06-01                       | @valid=2023-06-01,stated=2025-02-12
            a@recorded=2026-01-01T01:30:00+01:00                       | @recorded=2026-01-01T00:30:00Z
            a@recorded=2026-01-01T00:00:00.000Z,stated=2025-02-12      | @stated=2025-02-12,recorded=2026-01-01T00:00:00Z
            """)
    void hasOneFormForOneTime(String sent, String suffix) {
        assertThat(TimedId.suffix(new TimedId(sent).time())).isEqualTo(suffix);
        assertThat(new TimedId(sent).slug()).isEqualTo("a");
    }

    @Test
    void hasNoSuffixForThePresent() {
        var nothing = new HashMap<String, Object>();
        nothing.put("valid", null);

        assertThat(TimedId.suffix(nothing)).isEmpty();
        assertThat(TimedId.suffix(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "a@valid",
                "a@2023-06-01",
                "a@Valid=2023-06-01",
                "a@valid=2023-06-01,",
                "a@valid=2023-06-01,valid=2023-06-01",
                "a@known=2023-06-01",
                "a@b@valid=2023-06-01"
            })
    void refusesWhatIsNoTime(String sent) {
        assertThatThrownBy(() -> new TimedId(sent).time())
                .isInstanceOf(RequestError.class)
                .hasMessageContaining("\"" + sent + "\" isn't an ID")
                .hasMessageContaining("valid, stated, recorded");
    }
}
