package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private final Parameters parameters = new Parameters();

    @Test
    void areNumberedInTheirOrder() {
        assertThat(List.of(parameters.add("macron"), parameters.add("vance"), parameters.add("macron")))
                .containsExactly("p0", "p1", "p2");
        assertThat(parameters.values())
                .containsExactly(Map.entry("p0", "macron"), Map.entry("p1", "vance"), Map.entry("p2", "macron"));
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "2E+2, 200", "200.0, 200", "1.50, 1.5", "0.00, 0"})
    void areNumbersThatTheDriverTakes(BigDecimal given, String taken) {
        assertThat(plain(given)).isNotInstanceOf(BigDecimal.class).hasToString(taken);
    }

    @Test
    void keepWhatTheDriverTakes() {
        var moment = ZonedDateTime.of(2025, 2, 11, 9, 0, 0, 0, ZoneOffset.UTC);
        var input = Map.of("from", "2025");

        assertThat(Arrays.asList(plain(null), plain(true), plain(7), plain(1.5), plain(moment), plain(input)))
                .isEqualTo(Arrays.asList(null, true, 7, 1.5, moment, input));
    }

    @Test
    void areTextsOtherwise() {
        assertThat(plain(Stage.PLEDGED)).isEqualTo("PLEDGED");
        assertThat(plain(List.of(Stage.PLEDGED, new BigDecimal("5"), List.of(Stage.SPENT))))
                .isEqualTo(List.of("PLEDGED", 5L, List.of("SPENT")));
    }

    private enum Stage {
        PLEDGED,
        SPENT
    }

    private Object plain(Object value) {
        return parameters.values().get(parameters.add(value));
    }
}
