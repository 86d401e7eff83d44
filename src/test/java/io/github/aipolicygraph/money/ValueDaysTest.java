package io.github.aipolicygraph.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueDaysTest {

    @ParameterizedTest
    @CsvSource({"2025-02-12, 2025-02-12", "2025-02, 2025-02-28", "2025,", "soon,", ","})
    void areTheLastDaysOfMonths(String date, LocalDate day) {
        assertThat(ValueDays.of(date)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-12, 2025-01-01 2025-03-01, 2025-02-12",
        ", 2025-03-01 2025-01-15 2025-02-01, 2025-01-15",
        "2025, 2024 2025-02, 2025-02-28",
        "2025, 2024, ",
    })
    void areThoseOfTheAnnouncementOrElseOfTheFirstFigure(String announced, String figures, LocalDate day) {
        assertThat(ValueDays.of(announced, Stream.of(figures.split(" ")))).isEqualTo(Optional.ofNullable(day));
    }
}
