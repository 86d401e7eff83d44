package io.github.aipolicygraph.ask.ledger.picture;

import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.between;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.domain.vocabulary.Language;
import org.junit.jupiter.api.Test;

class DrawLedgerTest {

    private static final double TALLEST = 4000;

    @Test
    void tellsAStrangerWhatInvestAiIs() {
        assertThat(PictureFile.of(Examples.investAi().drawing(Language.EN, Layout.NARROW))
                        .said())
                .contains("Announced by European Commission, 11 February 2025.")
                .contains("Said to pay: European Union and EU AI Champions Initiative.")
                .contains("Stage 2 of 7: pledged (announced, not binding).")
                .contains("Promised EUR 200 billion")
                .contains("Of which new EUR 0 to 50 billion")
                .contains("Not broken down nothing")
                .contains("Sources disagree on 3 points whether it is new money, who pays")
                .contains(
                        "Another way of splitting the same money – European fund for AI gigafactories: EUR 20 billion")
                .contains("An obvious error in a source – InvestAI mobilisation: EUR 200 million")
                .contains("What sources had said up to and including 1 June 2025.")
                .contains("data version 3f9c2a71 of 24 November 2026.");
    }

    @Test
    void tellsTheSameToWhoeverCannotSee() {
        assertThat(PictureFile.of(Examples.investAi().drawing(Language.EN, Layout.ADAPTIVE))
                        .textAlternative())
                .contains("Promised: EUR 200 billion.")
                .contains("Counted: EU public share of InvestAI: EUR 50 billion"
                        + " (Counted by its own figure; New in part, or sources differ).")
                .contains("They make EUR 200 billion.")
                .contains("Not counted (An obvious error in a source): InvestAI mobilisation: EUR 200 million;")
                .contains("Sources disagree: Whether it is new money: InvestAI mobilisation – new (Herald); taken from"
                        + " existing programmes (Courier);");
    }

    @Test
    void saysInFrenchWhatNobodyKnows() {
        assertThat(PictureFile.of(Examples.france().drawing(Language.FR, Layout.WIDE))
                        .said())
                .contains("Non ventilé De 6,87 à 26,87 milliards EUR")
                .contains("Les parts additionnables totalisent de 82,13 à 102,13 milliards EUR.")
                .contains("Aucune source ne dit si l’argent est nouveau")
                .contains("Aucune source ne donne de chiffre – Mistral AI data centre in Essonne");
    }

    @Test
    void givesEachCurrencyADiagramOfItsOwn() {
        assertThat(PictureFile.of(Examples.france().drawing(Language.EN, Layout.WIDE))
                        .said())
                .contains("Promised: EUR 109 billion")
                .contains("Sum of the parts: USD 5 billion")
                .contains("In USD. Sums in different currencies are never added");
    }

    @Test
    void tellsWhatEachPatternMeansOnlyWhereItOccurs() {
        assertThat(PictureFile.of(Examples.india().drawing(Language.EN, Layout.WIDE))
                        .said())
                .contains("Arrow: at least", "Dashed: uncertain", "Dotted: beyond the promised sum", "New money");
        assertThat(PictureFile.of(Examples.stargate().drawing(Language.EN, Layout.WIDE))
                        .said())
                .doesNotContain("Arrow:", "Dashed:", "Dotted:", "New money", "reallocated");
    }

    @Test
    void drawsHeightsInProportion() {
        var ledger = new LedgerOf("investai", "InvestAI")
                .whole(exactly("EUR", 200))
                .sums(Balance.ADDS_UP, exactly("EUR", 200))
                .counts("private", "Private share", exactly("EUR", 150), "NEW")
                .counts("public", "Public share", exactly("EUR", 50), "NEW");

        var heights = PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE)).heights("f-new");
        // The last one is the legend's.
        assertThat(heights).hasSize(3);
        assertThat(heights.get(0) / heights.get(1)).isBetween(2.99, 3.01);
    }

    @Test
    void dashesWhatIsNotSure() {
        var ledger = new LedgerOf("uae", "UAE campus in France")
                .whole(between("EUR", 30, 50))
                .sums(Balance.ADDS_UP, between("EUR", 30, 50))
                .counts("campus", "Campus", between("EUR", 30, 50), "NEW");
        var picture = PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE));

        double sure = picture.heights("f-new").get(0);
        double perhaps = picture.heights("maybe s-new f-new").get(0);
        assertThat(sure / perhaps).isBetween(1.49, 1.51);
    }

    @Test
    void staysInBoundsWithHundredsOfLines() {
        var picture = PictureFile.of(Examples.hundreds().drawing(Language.EN, Layout.NARROW));

        assertThat(picture.said())
                .contains("25 smaller parts together", "26 smaller parts together")
                .contains("and 16 more");
        assertThat(picture.height()).isLessThan(TALLEST);
    }

    @Test
    void cutsALongNameAndTellsAllOfItToAPointer() {
        var name = "Investment in everything that could ever be called artificial intelligence "
                .repeat(5)
                .strip();
        var ledger = new LedgerOf("long", "Long").counts("part", name, exactly("EUR", 1), "NEW");
        var picture = PictureFile.of(ledger.drawing(Language.EN, Layout.NARROW));

        assertThat(picture.said()).doesNotContain(name).contains("…");
        assertThat(picture.titles()).contains(name);
    }

    @Test
    void isOnePictureForAllWidthsOrForOne() {
        var drawn = Examples.investAi();

        assertThat(DrawLedger.of(drawn.drawing(Language.EN, Layout.ADAPTIVE)))
                .contains("class=\"narrow\"", "class=\"wide\"");
        assertThat(DrawLedger.of(drawn.drawing(Language.EN, Layout.NARROW)))
                .contains("viewBox=\"0 0 360 ")
                .doesNotContain("class=\"narrow\"", "class=\"wide\"");
    }
}
