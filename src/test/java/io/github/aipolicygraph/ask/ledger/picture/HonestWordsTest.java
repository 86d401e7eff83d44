package io.github.aipolicygraph.ask.ledger.picture;

import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.between;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The words of a picture claim no more than sources say. */
class HonestWordsTest {

    @Test
    void tellsOldMoneyOfTwoKindsApart() {
        var ledger = new LedgerOf("old", "Old money")
                .counts("taken", "Taken", exactly("EUR", 3), "REALLOCATED")
                .counts("repeated", "Repeated", exactly("EUR", 2), "PREVIOUSLY_ANNOUNCED")
                .counts("both", "Both", exactly("EUR", 1), "REALLOCATED + PREVIOUSLY_ANNOUNCED");
        var english = DrawLedger.of(ledger.drawing(Language.EN, Layout.WIDE));
        var french = PictureFile.of(ledger.drawing(Language.FR, Layout.WIDE)).said();

        assertThat(english)
                .contains("url(#ledger-reallocated)", "url(#ledger-previously-announced)", "url(#ledger-old)");
        assertThat(PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE)).said())
                .contains(
                        "Not new, sources say: taken from existing programmes",
                        "Not new, sources say: announced before",
                        "Not new, sources say: announced before, or taken from existing programmes");
        assertThat(french)
                .contains(
                        "Pas nouveau, selon les sources : pris sur des programmes existants",
                        "Pas nouveau, selon les sources : déjà annoncé",
                        "Pas nouveau, selon les sources : déjà annoncé ou pris ailleurs");
    }

    @Test
    void tellsHowManySourcesCallMoneyNewOrNot() {
        var ledger = new LedgerOf("old", "Old money")
                .counts("taken", "Taken", exactly("EUR", 3), "REALLOCATED")
                .counts("repeated", "Repeated", exactly("EUR", 2), "PREVIOUSLY_ANNOUNCED")
                .with(said -> said.novelty("taken", 1).novelty("repeated", 3));

        assertThat(PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE)).said())
                .contains(
                        "One source calls it not new: taken from existing programmes",
                        "one source calls it not new: taken from existing programmes",
                        "Not new, sources say: announced before",
                        "not new, sources say: announced before");
        assertThat(PictureFile.of(ledger.drawing(Language.FR, Layout.WIDE)).textAlternative())
                .contains("Pas nouveau, selon une seule source : pris sur des programmes existants")
                .contains("Compté d’après son propre chiffre ; Pas nouveau, selon les sources : déjà annoncé");
    }

    @Test
    void saysWhatThePartsMakeWhereTheyContradictTheWhole() {
        var ledger = new LedgerOf("equity", "Equity")
                .whole(exactly("USD", 45))
                .sums(Balance.EXCEEDS, exactly("USD", 52))
                .counts("one", "One", exactly("USD", 52), "UNKNOWN")
                .exceeded("one", between("USD", 45, 52));

        assertThat(PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE)).said())
                .contains(
                        "the parts make USD 52 billion",
                        "The parts make USD 52 billion. That is USD 7 billion more than the sum above",
                        "Parts beyond this sum USD 7 billion");
    }

    @Test
    void saysInFrenchByHowMuchWhateverTheSumBeginsWith() {
        var about = new MoneyRange("USD", units(7), units(7), units(7), units(7), true);
        var words = Wording.in(Language.FR);

        assertThat(words.say("balance.EXCEEDS", "environ 52 milliards USD", words.amount(about)))
                .doesNotContain("de environ")
                .contains("L’écart\u00a0: environ\u00a07\u00a0milliards\u00a0USD.");
    }

    private static BigDecimal units(long billions) {
        return BigDecimal.valueOf(billions).movePointRight(9);
    }

    /** The legend tells of nothing that is not drawn. */
    @Test
    void partsThatAreRoundedDoNotGoBeyondTheWhole() {
        var ledger = new LedgerOf("uk", "UK")
                .whole(exactly("GBP", 14))
                .sums(Balance.ADDS_UP, exactly("GBP", 14.0631))
                .counts("vantage", "Vantage", exactly("GBP", 12), "UNKNOWN")
                .counts("nscale", "Nscale", exactly("GBP", 2.0631), "UNKNOWN");

        assertThat(PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE)).said())
                .doesNotContain("Dotted");
    }

    @Test
    void callsMoneyThatWasPaidPaidAndNotPromised() {
        var words = Wording.in(Language.EN);

        assertThat(words.headline(Stage.PLEDGED)).isEqualTo("Promised");
        assertThat(words.headline(Stage.DISBURSED)).isEqualTo("Paid out");
        assertThat(Wording.in(Language.FR).headline(Stage.DISBURSED)).isEqualTo("Versé");
        assertThat(words.say("Stage.DISBURSED.meaning")).isEqualTo("paid to the recipient");
    }

    @Test
    void saysNoMoreThanThatRangesMayAddUp() {
        var ledger = new LedgerOf("range", "Range")
                .whole(between("EUR", 30, 50))
                .sums(Balance.ADDS_UP, exactly("EUR", 40))
                .counts("part", "Part", exactly("EUR", 40), "NEW");

        assertThat(PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE)).said())
                .contains("The parts make EUR 40 billion: they may add up to it.");
    }
}
