package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.ask.ledger.count.SaidInTests.exactly;
import static io.github.aipolicygraph.domain.vocabulary.Rank.NORMAL;
import static io.github.aipolicygraph.domain.vocabulary.Rank.PREFERRED;
import static io.github.aipolicygraph.domain.vocabulary.money.Counting.OVERLAPPING;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_TIME;
import static io.github.aipolicygraph.domain.vocabulary.money.PayerGroup.COMPANIES;
import static io.github.aipolicygraph.domain.vocabulary.money.PayerGroup.INVESTORS;
import static io.github.aipolicygraph.domain.vocabulary.money.PayerGroup.MIXED;
import static io.github.aipolicygraph.domain.vocabulary.money.PayerGroup.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PayerSaid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a pledge those pay who are asked for. */
class PaidByTest {

    private static SmallInput fund() {
        return new SmallInput()
                .pledge("fund", 150)
                .parties("fund", parties("airbus", "asml", "kkr"), List.of(), List.of());
    }

    private static List<Party> parties(String... ids) {
        return Stream.of(ids).map(id -> new Party(id, id, null)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kkr           | EUR 0-150",
                "airbus        | EUR 0-150",
                "airbus asml   | EUR 0-150",
                "airbus asml kkr         | EUR 150",
                "airbus asml kkr philips | EUR 150",
            })
    void nobodyIsCreditedWithWhatSeveralPayTogether(String payers, String total) {
        var ledger = CountLedger.of(fund().askingAll(), Ask.paidBy(payers.split(" ")));

        assertThat(Shown.ranges(ledger.totals())).containsExactly(total);
        assertThat(Shown.counted(ledger.counted()))
                .containsExactly("fund %s %s".formatted(total, total.contains("-") ? "JOINT_PAYER" : "OWN_FIGURE"));
    }

    @Test
    void aRivalPayerCountsInTheMaximumOnly() {
        var input =
                fund().payerClaim("fund", INVESTORS, PREFERRED, "kkr").payerClaim("fund", COMPANIES, NORMAL, "asml");

        assertThat(Shown.ranges(
                        CountLedger.of(input.askingAll(), Ask.paidBy("asml")).totals()))
                .containsExactly("EUR 0-150");
        assertThat(Shown.ranges(
                        CountLedger.of(input.askingAll(), Ask.paidBy("kkr")).totals()))
                .containsExactly("EUR 150");
    }

    @Test
    void whoeverIsNamedOfManyPaysNotAll() {
        var few = new PayerSaid("", INVESTORS, PREFERRED, 20L, null, List.of("airbus", "asml", "kkr"));
        var all = new PayerSaid("", INVESTORS, PREFERRED, 3L, 3L, List.of("airbus", "asml", "kkr"));
        var asked = Ask.paidBy("airbus", "asml", "kkr");

        assertThat(Shown.ranges(CountLedger.of(fund().payerClaim("fund", few).askingAll(), asked)
                        .totals()))
                .containsExactly("EUR 0-150");
        assertThat(Shown.ranges(CountLedger.of(fund().payerClaim("fund", all).askingAll(), asked)
                        .totals()))
                .containsExactly("EUR 150");
    }

    @Test
    void whoeverIsCountedAmongMorePaysNotAll() {
        var alone = new PayerSaid("one", COMPANIES, NORMAL, null, null, List.of("kkr"));
        var amongTwo = new PayerSaid("two", COMPANIES, NORMAL, 2L, 2L, List.of("kkr"));
        var input = fund().payerClaim("fund", alone).payerClaim("fund", amongTwo);

        assertThat(total(input, "kkr", "fund")).containsExactly("EUR 0-150");
    }

    @Test
    void onePayerOfAMixedSumDoesNotPayAllOfIt() {
        var input = fund().payerClaim("fund", MIXED, PREFERRED).payerClaim("fund", PUBLIC, NORMAL, "kkr");

        assertThat(Shown.ranges(
                        CountLedger.of(input.askingAll(), Ask.paidBy("kkr")).totals()))
                .containsExactly("EUR 0-150");
    }

    /** mistral of 17 by three: asml pays 13 of it, kkr 1, and nobody says who pays the other 3. */
    private static SmallInput mistral() {
        return new SmallInput()
                .pledge("mistral", 17)
                .pledge("asml-share", 13)
                .pledge("kkr-share", 1)
                .part("asml-share", "mistral", BY_PAYER)
                .part("kkr-share", "mistral", BY_PAYER)
                .parties("mistral", parties("airbus", "asml", "kkr"), List.of(), List.of())
                .parties("asml-share", parties("asml"), List.of(), List.of())
                .parties("kkr-share", parties("kkr"), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asml     | mistral asml-share           | EUR 13-16",
                "asml     | mistral                      | EUR 0-16",
                "kkr      | mistral kkr-share            | EUR 1-4",
                "airbus   | mistral                      | EUR 0-3",
                "asml kkr | mistral asml-share kkr-share | EUR 14-17",
            })
    void aWholeHidesNoPartThatIsOnesOwn(String payers, String asked, String total) {
        var ledger = CountLedger.of(mistral().asking(asked.split(" ")), Ask.paidBy(payers.split(" ")));

        assertThat(Shown.ranges(ledger.totals())).containsExactly(total);
    }

    @Test
    void whatOthersPayGoesOffWhereverItLies() {
        var input = mistral()
                .pledge("whole", 40)
                .part("mistral", "whole", BY_TIME)
                .parties("whole", parties("airbus", "asml", "kkr"), List.of(), List.of());

        // Of the 17 in the 40, asml pays 13 and kkr 1.
        assertThat(total(input, "airbus", "whole")).containsExactly("EUR 0-26");
        assertThat(total(input, "asml", "whole", "asml-share")).containsExactly("EUR 13-39");
    }

    /** mistral of 17 by two, and what asml is said to pay alone. */
    private static SmallInput share() {
        return new SmallInput()
                .pledge("mistral", 17)
                .pledge("share", 13)
                .parties("mistral", parties("airbus", "asml"), List.of(), List.of())
                .parties("share", parties("asml"), List.of(), List.of());
    }

    @Test
    void whatOnePaysAloneIsInTheWholeUnlessThatIsDisputed() {
        assertThat(total(share().part("share", "mistral", BY_PAYER, OVERLAPPING), "asml", "mistral", "share"))
                .containsExactly("EUR 13-17");
        assertThat(total(share().disputed("share", "mistral", BY_PAYER), "asml", "mistral", "share"))
                .containsExactly("EUR 13-30");
    }

    @Test
    void whatOthersPayHidesNothing() {
        var input = share().pledge("licence", 2)
                .pledge("lab", 3)
                .part("share", "mistral", BY_PAYER)
                .part("licence", "share", BY_TIME)
                .part("licence", "lab", BY_TIME)
                .parties("lab", parties("airbus", "asml"), List.of(), List.of());

        // The licence goes off mistral with the share: 17 - 13 + 3.
        assertThat(total(input, "airbus", "mistral", "lab")).containsExactly("EUR 0-7");
    }

    @Test
    void whatOthersPayInAnotherCurrencyIsConverted() {
        var input = new SmallInput()
                .rate("USD", "2025-01-31", "1.25")
                .pledge("fund", 100)
                .pledge("dollars", exactly(50).in("USD"))
                .announced("dollars", "2025-01-31")
                .part("dollars", "fund", BY_PAYER)
                .parties("fund", parties("kkr", "asml"), List.of(), List.of())
                .parties("dollars", parties("asml"), List.of(), List.of());
        var ledger = CountLedger.of(input.asking("fund"), Ask.paidBy("kkr"));

        assertThat(Shown.ranges(ledger.totals())).containsExactly("EUR 0-60");
        assertThat(ledger.rates()).containsExactly(new Rate("USD", "2025-01-31", 1.25));
    }

    private static List<String> total(SmallInput input, String payer, String... asked) {
        return Shown.ranges(
                CountLedger.of(input.asking(asked), Ask.paidBy(payer)).totals());
    }
}
