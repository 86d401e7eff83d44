package io.github.aipolicygraph.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One euro is two dollars at the end of January, four at the end of February, and 100 yen throughout. */
class ExchangeTest {

    private static final EuroRate JANUARY = rate("USD", "2025-01-31", 2);
    private static final EuroRate FEBRUARY = rate("USD", "2025-02-28", 4);
    private static final EuroRate YEN = rate("JPY", "2025-01-31", 100);

    private final Exchange intoEuros = new Exchange(List.of(JANUARY, FEBRUARY, YEN), "EUR");

    @ParameterizedTest
    @CsvSource({
        "USD, 2025-01-31, 0.5",
        "USD, 2025-02-27, 0.5",
        "USD, 2025-02-28, 0.25",
        "USD, 2025-03-31, 0.25",
        "JPY, 2025-03-03, 0.01",
    })
    void takesTheLastRateThatIsNotOlderThanAMonth(String currency, LocalDate day, BigDecimal factor) {
        assertThat(intoEuros.from(currency, Optional.of(day)).orElseThrow().factor())
                .isEqualByComparingTo(factor);
    }

    @ParameterizedTest
    @CsvSource({"USD, 2025-01-30", "USD, 2025-04-01", "JPY, 2025-03-04", "GBP, 2025-02-28", "USD,"})
    void hasNothingWithoutARateOrADay(String currency, LocalDate day) {
        assertThat(intoEuros.from(currency, Optional.ofNullable(day))).isEmpty();
    }

    @Test
    void namesTheRatesThatItUsed() {
        var day = Optional.of(LocalDate.parse("2025-01-31"));

        assertThat(intoEuros.from("USD", day)).contains(new Conversion("EUR", new BigDecimal("0.5"), List.of(JANUARY)));
        assertThat(intoEuros.into("JPY").from("USD", day))
                .contains(new Conversion("JPY", new BigDecimal("50"), List.of(JANUARY, YEN)));
        assertThat(intoEuros.into("USD").from("EUR", day))
                .contains(new Conversion("USD", new BigDecimal("2"), List.of(JANUARY)));
        assertThat(intoEuros.into("GBP").from("USD", day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EUR, EUR", "USD, USD", ", GBP"})
    void leavesASumAsItIsInItsOwnCurrency(String asked, String currency) {
        assertThat(intoEuros.into(asked).from(currency, Optional.empty()))
                .contains(new Conversion(currency, BigDecimal.ONE, List.of()));
    }

    @Test
    void knowsItsCurrencies() {
        assertThat(intoEuros.currencies()).containsExactly("EUR", "JPY", "USD");
        assertThat(intoEuros.currency()).isEqualTo("EUR");
        assertThat(intoEuros.into(null).currency()).isNull();
    }

    private static EuroRate rate(String currency, String day, int perEuro) {
        return new EuroRate(currency, LocalDate.parse(day), BigDecimal.valueOf(perEuro));
    }
}
