package io.github.aipolicygraph.ask.ledger.picture;

import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.between;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.exactly;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.domain.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** A reader cannot take what an editor concluded for what a source says. */
class ConcludedTest {

    private static final String CAPTION = "“Concluded” is what the editors of AI Policy Graph worked out from sources.";

    @Test
    void aSumThatNoSourceGives() {
        var ledger = new LedgerOf("factories", "Factories")
                .with(said -> said.figureConcluded("national", "TechRadar", exactly("EUR", 0.75))
                        .figure("european", "TechRadar", exactly("EUR", 0.75)))
                .whole(exactly("EUR", 1.5))
                .sums(Balance.ADDS_UP, exactly("EUR", 1.5))
                .counts("national", "National half", exactly("EUR", 0.75), "UNKNOWN")
                .counts("european", "European half", exactly("EUR", 0.75), "UNKNOWN");

        assertThat(english(ledger).said())
                .containsOnlyOnce("No source gives this sum: we concluded it from TechRadar")
                .contains(CAPTION);
        assertThat(english(ledger).textAlternative())
                .contains(
                        "No source says whether it is new; No source gives this sum: we concluded it from TechRadar).");
        assertThat(french(ledger).said())
                .contains("Aucune source ne donne cette somme : nous l’avons déduite de TechRadar")
                .contains("« Déduit » : ce que la rédaction d’AI Policy Graph a conclu");
    }

    @Test
    void aRangeThatGoesFurtherThanSourcesDo() {
        var ledger = new LedgerOf("norway", "Norway")
                .with(said -> said.figure("norway", "CNA", exactly("USD", 1))
                        .figureConcluded("norway", "Digi.no", upTo("USD", 2)))
                .whole(between("USD", 1, 2));

        assertThat(english(ledger).said())
                .contains("This range would be narrower without a figure that we concluded from Digi.no");
        assertThat(english(ledger).textAlternative()).contains("we concluded from Digi.no.");
    }

    @Test
    void aConclusionThatSourcesBearOutNeedsNoRemark() {
        var ledger = new LedgerOf("norway", "Norway")
                .with(said -> said.figure("norway", "CNA", exactly("USD", 2))
                        .figureConcluded("norway", "Digi.no", exactly("USD", 2)))
                .whole(exactly("USD", 2));

        assertThat(english(ledger).said()).doesNotContain("concluded", "Concluded");
    }

    @Test
    void aPlaceThatNoSourceGives() {
        var ledger = new LedgerOf("choose-france", "Choose France")
                .with(said -> said.placeConcluded("dugny").placeConcluded("machine"))
                .counts("dugny", "Dugny and Marseille", exactly("EUR", 2.3), "UNKNOWN")
                .leaves("machine", "Supercomputer", exactly("EUR", 1.8), LedgerReason.PART_OF_COUNTED);

        assertThat(english(ledger).said())
                .contains("No source says that it belongs here: we concluded it")
                .contains("Supercomputer: EUR 1.8 billion (no source says that it lies there: we concluded it)");
        assertThat(french(ledger).said())
                .contains("Aucune source ne dit que cette part en relève : nous l’avons déduit")
                .contains("Supercomputer : 1,8 milliard EUR (appartenance déduite, aucune source ne l’indique)");
    }

    @Test
    void aNoveltyThatNoSourceTells() {
        var ledger = new LedgerOf("investai", "InvestAI")
                .counts("private", "Private share", exactly("EUR", 150), "REALLOCATED")
                .counts("public", "Public share", exactly("EUR", 50), "MIXED")
                .fresh(between("EUR", 0, 50))
                .with(said -> said.noveltyConcluded("private", 0).noveltyConcluded("public", 2));

        assertThat(english(ledger).said())
                .contains("no source says it, we concluded it: not new, taken from existing programmes")
                .contains("No source says it, we concluded it: not new, taken from existing programmes")
                .contains("new in part, or sources differ (in part concluded, no source says it)")
                .contains("EUR 0 to 50 billion in part concluded: no source says all of it")
                .doesNotContain("One source calls it not new", "Not new, sources say");
        assertThat(french(ledger).said())
                .contains(
                        "aucune source ne le dit, nous l’avons déduit : pas nouveau, pris sur des programmes existants")
                .contains("en partie déduit : aucune source ne dit tout cela");
    }

    @Test
    void theLegendCountsOnlySourcesThatSayIt() {
        var ledger = new LedgerOf("old", "Old money")
                .counts("said", "Said", exactly("EUR", 3), "REALLOCATED")
                .counts("thought", "Thought", exactly("EUR", 2), "REALLOCATED")
                .with(said -> said.novelty("said", 1).noveltyConcluded("thought", 0));

        assertThat(english(ledger).said())
                .contains("One source calls it not new: taken from existing programmes (in part concluded, no source")
                .contains("one source calls it not new: taken from existing programmes")
                .contains("no source says it, we concluded it: not new, taken from existing programmes");
    }

    @Test
    void nothingIsRemarkedWhereNothingWasConcluded() {
        assertThat(english(Examples.investAi()).said()).doesNotContain("concluded", "Concluded");
    }

    private static PictureFile english(LedgerOf ledger) {
        return PictureFile.of(ledger.drawing(Language.EN, Layout.WIDE));
    }

    private static PictureFile french(LedgerOf ledger) {
        return PictureFile.of(ledger.drawing(Language.FR, Layout.WIDE));
    }
}
