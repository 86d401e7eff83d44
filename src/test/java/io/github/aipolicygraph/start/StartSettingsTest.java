package io.github.aipolicygraph.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartSettingsTest {

    @Test
    void aTimeIsReadAsEverywhereInTheConfiguration() {
        assertThat(read("aipolicygraph.start.check-after", "90s").checkAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(read("aipolicygraph.start.check-after", "0s").checkAfter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patience", "retry-every", "check-after", "say-again-every", "lock-holds"})
    void aTimeBelowNothingIsRefusedWithTheNameOfItsProperty(String name) {
        var property = "aipolicygraph.start." + name;

        assertThatThrownBy(() -> read(property, "-5s")).hasMessageContainingAll(property, "-5s");
    }

    private static StartSettings read(String property, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(StartSettings.class)
                .withDefaultValue(property, value)
                .build()
                .getConfigMapping(StartSettings.class);
    }
}
