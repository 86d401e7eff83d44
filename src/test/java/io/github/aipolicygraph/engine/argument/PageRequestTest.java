package io.github.aipolicygraph.engine.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    private static final int LARGEST = 100;

    @ParameterizedTest
    @CsvSource({"first, 0, false", "first, 3, false", "first, 100, false", "last, 0, true", "last, 100, true"})
    void isFromTheEndThatItNames(String end, int size, boolean backward) {
        assertThat(PageRequest.of(Map.of(end, size), LARGEST))
                .isEqualTo(new PageRequest(size, backward, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"100, 20", "20, 20", "19, 19", "1, 1"})
    void hasTwentyEntriesIfTheListMayHaveSoMany(int largest, int size) {
        var page = PageRequest.of(Map.of(), largest);

        assertThat(page.size()).isEqualTo(size);
        assertThat(page.backward()).isFalse();
    }

    @Test
    void liesBetweenItsCursors() {
        var page = PageRequest.of(Map.of("after", "macron", "before", "vance"), LARGEST);

        assertThat(page.after()).contains("macron");
        assertThat(page.before()).contains("vance");
    }

    @ParameterizedTest
    @CsvSource({"first, -1", "first, 101", "first, 1.5", "last, -1", "last, 101", "last, 0.5"})
    void isOfAWholeNumberOfEntries(String end, BigDecimal size) {
        refuses(Map.of(end, size), "%s is %s; it must be a whole number from 0 to 100.".formatted(end, size));
    }

    @Test
    void isNotOfWords() {
        refuses(Map.of("first", "ten"), "first is ten; it must be a whole number from 0 to 100.");
    }

    @Test
    void isFromOneEnd() {
        refuses(Map.of("first", 1, "last", 1), "Give first or last, not both.");
    }

    private static void refuses(Map<String, Object> arguments, String sentence) {
        assertThatThrownBy(() -> PageRequest.of(arguments, LARGEST))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(EngineCode.PAGE_SIZE))
                .hasMessage(sentence);
    }
}
