package io.github.aipolicygraph.ask.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays, what is new and what is in two splits, of pledges of the fact base; worked out by hand. */
class LedgersOfTheFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "india-google-15bn    | PREVIOUSLY_ANNOUNCED               | previously announced              | USD 0",
                "brookfield-cambrai-10bn | PREVIOUSLY_ANNOUNCED               | previously announced              | EUR 0",
                "eu-ai-factories-10bn | REALLOCATED + PREVIOUSLY_ANNOUNCED | reallocated, previously announced | EUR 0",
            })
    void whatWasAnnouncedBeforeIsNotToldAsReallocated(String pledge, String key, String label, String fresh) {
        for (var question : new LedgerQuestion[] {Ask.ONE, Ask.MANY}) {
            var ledger = CountLedger.of(FactInput.asking(pledge), Ask.by(question, LedgerGroup.NOVELTY));

            assertThat(ledger.byNovelty()).extracting(LedgerShare::key).containsOnly(key);
            assertThat(ledger.byNovelty()).extracting(LedgerShare::label).containsOnly(label);
            assertThat(ledger.groups()).isEqualTo(ledger.byNovelty());
            assertThat(Shown.ranges(ledger.newMoney())).containsExactly(fresh);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "investai-champions-150bn    | balderton + blackstone + cvc + eqt + general-catalyst + kkr + warburg-pincus: EUR 150000000000",
                "investai-gigafactories-20bn | european-union: EUR 20000000000",
                "eu-ai-factories-10bn        | european-union: EUR 10000000000",
            })
    void knowsWhoPaysInTheFacts(String pledge, String group) {
        var ledger = CountLedger.of(FactInput.asking(pledge), Ask.by(Ask.MANY, LedgerGroup.PAYER));

        assertThat(Shown.groups(ledger.groups())).containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Beside one another in the same split, wherever else they may lie.
                "investai-gigafactories-20bn investai-supercomputers-10bn | EUR 30000000000",
                // Not added to one another in a split, but paid by others.
                "uk-aipathfinder-1bn uk-coreweave-1-5bn                   | GBP 2500000000, open above",
                "amazon-capex-125bn microsoft-capex-80bn                  | USD 205000000000",
                "uk-google-5bn uk-coreweave-2-5bn                         | GBP 7500000000",
                "uk-microsoft-capex uk-coreweave-2-5bn                    | GBP 2500000000 & USD 15000000000",
                "amazon-france-6bn choose-france-2025-ai-confirmed        | EUR 26800000000",
                // Not added to one another, and paid by the same.
                "raise-600m raise-58m                                     | EUR 600000000-658000000",
                "stargate-400bn stargate-initial-100bn                    | USD 400000000000-500000000000",
                "uae-france-campus-floor uae-campus-first-tranche         | EUR 30000000000-38500000000, open above",
                // Split in two ways.
                "korea-2026-30tn korea-private-75tn                       | KRW 75000000000000-105000000000000, open above",
                "korea-2026-30tn korea-private-75tn korea-kdb-75tn        | KRW 150000000000000-180000000000000, open above",
                "investai-champions-150bn investai-gigafactories-20bn     | EUR 150000000000-170000000000",
                // The 10 billion that are in both go off once, whichever of the two is left out of the minimum.
                "choose-france-2025-ai-confirmed brookfield-france-20bn amazon-france-6bn | EUR 26800000000-36800000000",
                "choose-france-2025-ai-confirmed digital-realty-france-5bn uae-france-campus brookfield-associated-5bn"
                        + " | EUR 40000000000-70000000000",
            })
    void countsOnceWhatIsInTwoSplits(String pledges, String totals) {
        assertThat(Shown.ranges(CountLedger.of(FactInput.asking(pledges.split(" ")), Ask.MANY)
                        .totals()))
                .containsExactly(totals.split(" & "));
    }
}
