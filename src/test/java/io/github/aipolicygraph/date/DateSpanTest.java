package io.github.aipolicygraph.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-12, 2025-02-12, 2025-02-12, true, false",
        "2025-02, 2025-02-01, 2025-02-28, false, false",
        "2024-02, 2024-02-01, 2024-02-29, false, false",
        "2025, 2025-01-01, 2025-12-31, false, true",
        "0001-01-01, 0001-01-01, 0001-01-01, true, false",
    })
    void isTheDaysThatItMayBe(String text, LocalDate first, LocalDate last, boolean isDay, boolean isYear) {
        var span = span(text);

        assertThat(span).isEqualTo(new DateSpan(text, first, last)).hasToString(text);
        assertThat(span.isDay()).isEqualTo(isDay);
        assertThat(span.isYear()).isEqualTo(isYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13", "2023-02-29", "0000", "0000-01-01", "25", "2025-2-1", "2025-", ""})
    void isNothingThatNoCalendarHas(String text) {
        assertThat(DateSpan.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30, true", "2025-13, true", "2025, true", "0000, false", "2025-2-1, false", "soon, false"})
    void hasAShapeEvenIfNoCalendarHasIt(String text, boolean hasDateForm) {
        assertThat(DateSpan.hasDateForm(text)).isEqualTo(hasDateForm);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-11, 2025-02-12, true",
        "2025-02-12, 2025-02-12, false",
        "2025-02, 2025-02-10, false",
        "2025-02, 2025-03-01, true",
        "2025, 2025-12, false",
        "2024, 2025, true",
        "2025, 2024, false",
    })
    void isBeforeAnotherOnlyIfEveryReadingAgrees(String one, String other, boolean isBefore) {
        assertThat(span(one).isSurelyBefore(span(other))).isEqualTo(isBefore);
        assertThat(span(other).isSurelyAfter(span(one))).isEqualTo(isBefore);
    }

    private static DateSpan span(String text) {
        return DateSpan.parse(text).orElseThrow();
    }
}
