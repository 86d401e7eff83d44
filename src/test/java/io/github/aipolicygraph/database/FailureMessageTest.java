package io.github.aipolicygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureMessageTest {

    private static final Throwable INDEX = new IllegalStateException("The index is there.");

    @Test
    void saysWhatLiesAtTheBottom() {
        assertThat(FailureMessage.of(
                        new RuntimeException("Could not apply 006.", new RuntimeException("Failed.", INDEX))))
                .isEqualTo("Could not apply 006. Cause: The index is there.");
    }

    @Test
    void saysNothingTwice() {
        assertThat(FailureMessage.of(INDEX)).isEqualTo("The index is there.");
        assertThat(FailureMessage.of(new RuntimeException(INDEX))).isEqualTo(INDEX.toString());
    }

    @Test
    void leavesOutWhatHasNoWords() {
        assertThat(FailureMessage.of(new RuntimeException("Failed.", new RuntimeException("", null))))
                .isEqualTo("Failed.");
        assertThat(FailureMessage.of(new StackOverflowError())).isEqualTo("StackOverflowError");
    }
}
