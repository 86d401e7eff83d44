package io.github.aipolicygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseTest {

    private static final Throwable INDEX = new IllegalStateException("The index is there.");

    @Test
    void saysWhatLiesAtTheBottom() {
        assertThat(Cause.of(new RuntimeException("Could not apply 006.", new RuntimeException("Failed.", INDEX))))
                .isEqualTo("Could not apply 006. Cause: The index is there.");
    }

    @Test
    void saysNothingTwice() {
        assertThat(Cause.of(INDEX)).isEqualTo("The index is there.");
        assertThat(Cause.of(new RuntimeException(INDEX))).isEqualTo(INDEX.toString());
    }

    @Test
    void leavesOutWhatHasNoWords() {
        assertThat(Cause.of(new RuntimeException("Failed.", new RuntimeException("", null))))
                .isEqualTo("Failed.");
        assertThat(Cause.of(new StackOverflowError())).isEqualTo("StackOverflowError");
    }
}
