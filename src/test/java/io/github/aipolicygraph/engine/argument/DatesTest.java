package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.RequestError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "day, 2025-02-12, 2025-02-12",
        "partial-day, 2025-02-12, 2025-02-12",
        "partial-day, 2025-02, 2025-02",
        "partial-day, 2025, 2025",
        "moment, 2025-03-01T00:00:00Z, 2025-03-01T00:00Z",
        "moment, 2025-03-01T01:00:00+01:00, 2025-03-01T00:00Z",
    })
    void areTakenAsTheyAreMeant(String form, String given, String taken) {
        assertThat(ArgumentConverters.named(form).of("on", given)).hasToString(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2025-02",
        "day, 2025-02-30",
        "day, yesterday",
        "partial-day, 2025-13",
        "partial-day, 2025-02-30",
        "partial-day, 25",
        "partial-day, 2025-",
        "moment, 2025-03-01",
        "moment, 2025-03-01T00:00:00",
    })
    void areRefusedWithTheNameOfTheArgument(String form, String given) {
        assertThatThrownBy(() -> ArgumentConverters.named(form).of("until", given))
                .isInstanceOf(RequestError.class)
                .hasMessageContaining("until is \"" + given + "\"");
    }

    @Test
    void nameTheFormsThatThereAre() {
        assertThatThrownBy(() -> ArgumentConverters.named("century"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("century")
                .hasMessageContaining("partial-day");
    }
}
