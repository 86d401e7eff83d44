package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {

    private static final FiniteNumber NUMBER = new FiniteNumber();

    @ParameterizedTest
    @ValueSource(strings = {"day", "partial-day", "moment", "number"})
    void areKnownByTheirName(String name) {
        assertThat(ArgumentConverters.named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-5, -5",
        "2E+2, 200",
        "200.00, 200",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775807, -9223372036854775807",
    })
    void keepWholeNumbersWhole(BigDecimal given, long taken) {
        assertThat(NUMBER.of("atLeast", given)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1.5", "-0.25, -0.25", "9223372036854775808, 9.223372036854775807E18", "1E+300, 1E300"})
    void makeOthersDoubles(BigDecimal given, double taken) {
        assertThat(NUMBER.of("atLeast", given)).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+309", "1E+400", "1E-400", "1E+100000000"})
    void refuseNumbersThatNoDoubleHolds(BigDecimal given) {
        refuses(given);
    }

    @Test
    void takeNumbersOfManyDecimals() {
        assertThat(NUMBER.of("atLeast", new BigDecimal("1E-399"))).isEqualTo(0.0);
        assertThat(NUMBER.of("atLeast", 7)).isEqualTo(7L);
    }

    @Test
    void refuseWhatOnlyLooksLikeANumber() {
        refuses("7");
        refuses(Double.NaN);
        refuses(Double.POSITIVE_INFINITY);
    }

    private static void refuses(Object given) {
        assertThatThrownBy(() -> NUMBER.of("atLeast", given))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(EngineCode.BAD_FILTER))
                .hasMessage("atLeast is \"%s\"; it must be a number below 1e308.", given);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 0000-01-01, it must be a day",
        "day, 2025-2-1, it must be a day",
        "day, 2025-02-30, there is no such day",
        "partial-day, 0000, it must be a day",
        "moment, 0000-12-31T23:59:59Z, it must be a moment",
        "moment, +10000-01-01T00:00:00Z, it must be a moment",
        "moment, 9999-12-31T23:59:59-01:00, it must be a moment",
    })
    void refuseDatesThatDoNotSortAsTexts(String form, String given, String why) {
        assertThatThrownBy(() -> ArgumentConverters.named(form).of("until", given, Map.of()))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(EngineCode.BAD_DATE))
                .hasMessageStartingWith("until is \"%s\"; %s".formatted(given, why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00Z", "9999-12-31T23:59:59Z"})
    void takeMomentsOfAllYearsBetween(String given) {
        assertThat(new Instants().of("until", given, Map.of())).hasToString(given);
    }
}
