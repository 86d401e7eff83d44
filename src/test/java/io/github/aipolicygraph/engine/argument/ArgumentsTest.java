package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final Arguments GIVEN =
            new Arguments(withNull("by", Map.of("announced", Map.of("from", "2025"), "country", "FR"), "after"));

    @ParameterizedTest
    @CsvSource({"by.announced.from, 2025", "by.country, FR"})
    void areFoundByTheirPath(String path, String value) {
        assertThat(GIVEN.at(path)).contains(value);
        assertThat(GIVEN.has(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"by.announced.to", "by.country.code", "after", "after.from", "first"})
    void areNotThereWithoutAValue(String path) {
        assertThat(GIVEN.at(path)).isEmpty();
        assertThat(GIVEN.has(path)).isFalse();
    }

    @Test
    void areFoundByTheirName() {
        assertThat(GIVEN.get("by")).isPresent();
        assertThat(GIVEN.get("after")).isEmpty();
        assertThat(GIVEN.get("by.country")).isEmpty();
    }

    @Test
    void haveInputsWithin() {
        assertThat(GIVEN.input("by").get("country")).contains("FR");
        assertThat(GIVEN.input("after").given()).isEmpty();
    }

    @Test
    void mayBeAnInputThatSaysNothing() {
        assertThat(Arguments.isEmpty(Map.of())).isTrue();
        assertThat(Arguments.isEmpty(new Arguments(withNull("from", null, "to")).given()))
                .isTrue();
        assertThat(Arguments.isEmpty(withNull("from", "2025", "to"))).isFalse();
    }

    private static Map<String, Object> withNull(String name, Object value, String other) {
        var given = new HashMap<String, Object>();
        given.put(name, value);
        given.put(other, null);
        return given;
    }
}
