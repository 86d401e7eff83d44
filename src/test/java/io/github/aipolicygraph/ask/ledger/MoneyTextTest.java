package io.github.aipolicygraph.ask.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {

    private static final Map<String, Integer> ZEROS = Map.of("trillion", 12, "billion", 9, "million", 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR | 200e9   | 200e9    | EUR 200 billion          | 200 milliards EUR",
                "EUR | 82.13e9 | 102.13e9 | EUR 82.13 to 102.13 billion | de 82,13 à 102,13 milliards EUR",
                "CAD | 925.6e6 | 925.6e6  | CAD 925.6 million        | 925,6 millions CAD",
                "BRL | 23028300000 | 23028300000 | BRL 23.0283 billion | 23,0283 milliards BRL",
                "USD | 1.4e12  | 1.4e12   | USD 1.4 trillion         | 1 400 milliards USD",
                "KRW | 150e12  | 150e12   | KRW 150 trillion         | 150 000 milliards KRW",
                "EUR | 1e9     | 1.5e9    | EUR 1 to 1.5 billion     | de 1 à 1,5 milliard EUR",
                "EUR | 0       | 50e9     | EUR 0 to 50 billion      | de 0 à 50 milliards EUR",
                "EUR | 0       | 0        | EUR 0                    | 0 EUR",
                "EUR | 125000  | 125000   | EUR 125,000              | 125 000 EUR",
                "EUR | 500e6   | 2e9      | EUR 0.5 to 2 billion     | de 0,5 à 2 milliards EUR",
                "EUR | 125000  | 2.5e9    | EUR 125,000 to EUR 2.5 billion | de 125 000 EUR à 2,5 milliards EUR",
                "EUR | 1234567 | 1234567  | EUR 1,234,567            | 1 234 567 EUR",
                "KRW | 9007199254740993 | 9007199254740993 | KRW 9,007,199,254,740,993 | 9 007 199 254 740 993 KRW",
                "IDR | 9223372036854775807 | 9223372036854775808 | IDR 9,223,372,036,854,775,807 to"
                        + " 9,223,372,036,854,775,808 | de 9 223 372 036 854 775 807 à 9 223 372 036 854 775 808 IDR",
            })
    void writesSums(String currency, BigDecimal low, BigDecimal high, String english, String french) {
        var money = new MoneyRange(currency, low, high, low, high);

        assertThat(MoneyText.of(money, Language.EN)).isEqualTo(english);
        assertThat(MoneyText.of(money, Language.FR).replace('\u00a0', ' ')).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "open",
            value = {
                "250e9 | open  | 250e9 | 250e9 | at least EUR 250 billion | au moins 250 milliards EUR",
                "open  | 18.4e9 | 18.4e9 | 18.4e9 | up to EUR 18.4 billion | jusqu’à 18,4 milliards EUR",
                "open  | open  | 15e9  | 15e9  | around EUR 15 billion, no known limits "
                        + "| autour de 15 milliards EUR, sans limites connues",
                "27e9  | open  | 27e9  | 28e9  | at least EUR 27 billion (highest figure: 28) | au moins 27 milliards"
                        + " EUR (chiffre le plus haut : 28)",
                "open  | 28e9  | 27e9  | 28e9  | up to EUR 28 billion (lowest figure: 27) | jusqu’à 28 milliards EUR"
                        + " (chiffre le plus bas : 27)",
                "open  | 6e9   | 5.3e9 | 6e9   | up to EUR 6 billion (lowest figure: 5.3) "
                        + "| jusqu’à 6 milliards EUR (chiffre le plus bas : 5,3)",
                "open  | 2e9   | 125000 | 2e9  | up to EUR 2 billion (lowest figure: EUR 125,000) "
                        + "| jusqu’à 2 milliards EUR (chiffre le plus bas : 125 000 EUR)",
                "open  | 2e9   | 0     | 2e9   | up to EUR 2 billion (lowest figure: 0) "
                        + "| jusqu’à 2 milliards EUR (chiffre le plus bas : 0)",
                "500e6 | open  | 500e6 | 2e9   | at least EUR 500 million (highest figure: EUR 2 billion) "
                        + "| au moins 500 millions EUR (chiffre le plus haut : 2 milliards EUR)",
                "0     | open  | 0     | 0     | not known | inconnu",
                "0     | open  | 0     | 5e9   | not known (highest figure: EUR 5 billion) "
                        + "| inconnu (chiffre le plus haut : 5 milliards EUR)",
                "open  | open  | 0     | 0     | not known | inconnu",
            })
    void saysWhatIsOpen(
            BigDecimal min, BigDecimal max, BigDecimal low, BigDecimal high, String english, String french) {
        var money = new MoneyRange("EUR", min, max, low, high);

        assertThat(MoneyText.of(money, Language.EN)).isEqualTo(english);
        assertThat(MoneyText.of(money, Language.FR).replace('\u00a0', ' ')).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "open",
            value = {
                "45e9 | 45e9 | 45e9 | 45e9 | about EUR 45 billion          | environ 45 milliards EUR",
                "45e9 | 52e9 | 45e9 | 52e9 | about EUR 45 to 52 billion    | de 45 à 52 milliards EUR environ",
                "45e9 | open | 45e9 | 45e9 | at least about EUR 45 billion | au moins environ 45 milliards EUR",
                "open | 45e9 | 45e9 | 45e9 | up to about EUR 45 billion    | jusqu’à environ 45 milliards EUR",
                "45e9 | open | 45e9 | 52e9 | at least about EUR 45 billion (highest figure: 52) "
                        + "| au moins environ 45 milliards EUR (chiffre le plus haut : 52)",
                "open | open | 15e9 | 15e9 | around EUR 15 billion, no known limits "
                        + "| autour de 15 milliards EUR, sans limites connues",
                "open | open | 36e9 | 68.3e9 | around EUR 36 to 68.3 billion, no known limits "
                        + "| de 36 à 68,3 milliards EUR environ, sans limites connues",
                "0    | open | 0    | 3e9  | not known (highest figure: about EUR 3 billion) "
                        + "| inconnu (chiffre le plus haut : environ 3 milliards EUR)",
            })
    void saysWhatIsApproximate(
            BigDecimal min, BigDecimal max, BigDecimal low, BigDecimal high, String english, String french) {
        var money = new MoneyRange("EUR", min, max, low, high, true);

        assertThat(MoneyText.of(money, Language.EN)).isEqualTo(english);
        assertThat(MoneyText.of(money, Language.FR).replace('\u00a0', ' ')).isEqualTo(french);
    }

    @Test
    void roundsWhatAnExchangeRateMade() {
        var money = exactly(new BigDecimal("5e9").divide(new BigDecimal("1.0327"), MathContext.DECIMAL128));

        assertThat(MoneyText.of(money, Language.EN)).isEqualTo("EUR 4.8417 billion");
    }

    @Test
    void speaksEnglishWhereItKnowsNoOtherWay() {
        assertThat(MoneyText.of(exactly(new BigDecimal("2e9")), Language.DE)).isEqualTo("EUR 2 billion");
    }

    @Property
    void losesNothingOfWhatASourceSays(
            @ForAll @IntRange(min = 1, max = 99_999_999) int digits, @ForAll @IntRange(max = 7) int zeros) {
        var said = BigDecimal.valueOf(digits).movePointRight(zeros);
        var words = MoneyText.of(exactly(said), Language.EN).split(" ");
        int unit = words.length < 3 ? 0 : ZEROS.get(words[2]);

        assertThat(new BigDecimal(words[1].replace(",", "")).movePointRight(unit))
                .isEqualByComparingTo(said);
    }

    private static MoneyRange exactly(BigDecimal amount) {
        return new MoneyRange("EUR", amount, amount, amount, amount);
    }
}
