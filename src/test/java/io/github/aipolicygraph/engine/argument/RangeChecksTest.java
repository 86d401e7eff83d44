package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A span with swapped ends is refused with both of them; one that may hold something is not. */
class RangeChecksTest {

    @ParameterizedTest
    @CsvSource({
        "from, 2025-02-12, to, 2025-02-11",
        "from, 2025-03, to, 2025-02-11",
        "from, 2026, to, 2025",
        "since, 2025-02-11T09:00:01Z, until, 2025-02-11T09:00:00Z",
        "since, 2025-02-11T09:00:00Z, until, 2025-02-11T09:30:00+01:00",
    })
    void refuseSwappedDates(String low, String first, String high, String last) {
        refuses(Map.of(low, first, high, last), EngineCode.BAD_DATE, swapped("", low, first, high, last));
        refuses(
                Map.of("announced", Map.of(low, first, high, last)),
                EngineCode.BAD_DATE,
                swapped("announced.", low, first, high, last));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "1.5, 1", "9223372036854775807, 9223372036854775806"})
    void refuseSwappedNumbers(BigDecimal least, BigDecimal most) {
        refuses(
                Map.of("atLeast", least, "atMost", most),
                EngineCode.BAD_FILTER,
                swapped("", "atLeast", least, "atMost", most));
    }

    @Test
    void compareNumbersOfDifferentTypes() {
        refuses(
                Map.of("amount", Map.of("atLeast", 2, "atMost", 1.5)),
                EngineCode.BAD_FILTER,
                swapped("amount.", "atLeast", 2, "atMost", 1.5));
        takes(Map.of("atLeast", 1L, "atMost", new BigDecimal("1.0")));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2025-02-11, to, 2025-02-11",
        "from, 2025-02-12, to, 2025-02",
        "from, 2025-02, to, 2025",
        "from, soon, to, 2025",
        "from, 2025, to, soon",
        "since, 2025-02-11T09:00:00Z, until, 2025-02-11T09:00:00Z",
        "since, 2025-02-11T09:00:00Z, until, 2025-02-11T10:00:00Z",
        "since, soon, until, 2025-02-11T10:00:00Z",
        "since, 2025-02-11T10:00:00Z, until, soon",
        "from, 2026, until, 2025",
        "atLeast, two, atMost, one",
    })
    void takeWhatMayHoldSomething(String low, String first, String high, String last) {
        takes(Map.of(low, first, high, last));
    }

    @ParameterizedTest
    @CsvSource({"from, to, 2025", "since, until, 2025-02-11T10:00:00Z"})
    void takeSpansThatAreOpen(String low, String high, String end) {
        takes(Map.of(low, end));
        takes(Map.of(high, end));
        var explicit = new HashMap<String, Object>(Map.of(low, end));
        explicit.put(high, null);
        takes(explicit);
    }

    @Test
    void takeNumbersInTheirOrder() {
        takes(Map.of("atLeast", 1, "atMost", 2));
        takes(Map.of("atLeast", 1));
        takes(Map.of("atMost", 1));
    }

    private static String swapped(String within, String low, Object first, String high, Object last) {
        return "%s%s is %s and %s%s is %s: nothing lies between them. Are they swapped?"
                .formatted(within, low, first, within, high, last);
    }

    private static void takes(Map<String, Object> given) {
        assertThatCode(() -> RangeChecks.check(new Arguments(given))).doesNotThrowAnyException();
    }

    private static void refuses(Map<String, Object> given, EngineCode code, String sentence) {
        assertThatThrownBy(() -> RangeChecks.check(new Arguments(given)))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(code))
                .hasMessage(sentence);
    }
}
