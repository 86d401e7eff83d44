package io.github.aipolicygraph.ask.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the pledges of the facts those pay who are asked for. */
class PaidByOfTheFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asml           | investai-champions-150bn mistral-1-7bn asml-mistral-1-3bn | EUR 1300000000-151700000000",
                "kkr            | investai-champions-150bn                                  | EUR 0-150000000000",
                "european-union | investai-200bn investai-eu-50bn                           | EUR 50000000000",
                "european-union | investai-gigafactories-20bn                               | EUR 0-20000000000",
                // Of the 45 billion of the founders SoftBank and OpenAI pay 19 each, MGX and Oracle 7.
                "oracle         | stargate-500bn stargate-initial-100bn stargate-founders-equity stargate-oracle-7bn"
                        + " | about USD 7000000000-455000000000",
                "softbank       | stargate-500bn stargate-initial-100bn stargate-founders-equity stargate-softbank-19bn"
                        + " | about USD 19000000000-467000000000",
                "openai         | stargate-initial-100bn                                    | about USD 0-67000000000",
                // Of the 14 billion pounds Vantage pays 12; the 2.5 billion dollars of Nscale are 2.06 billion pounds.
                "vantage        | uk-14bn uk-vantage-12bn                                   | GBP 12000000000",
                "kyndryl        | uk-14bn                                                   | GBP 0",
                // The subsidy is in the 200 and may be in the 50: what goes off the one for it comes in by itself.
                "european-union asml | investai-200bn investai-eu-50bn gigafactories-eu-subsidy-4-1bn"
                        + " | EUR 50000000000-200000000000",
                "european-union | investai-eu-50bn investai-gigafactories-20bn gigafactories-eu-subsidy-4-1bn"
                        + " | EUR 50000000000-70000000000",
                // Whatever of the 20 the Union pays is in the 50 that are left of the 200, and these are the 50.
                "european-union | investai-200bn investai-eu-50bn investai-gigafactories-20bn | EUR 50000000000",
                // A bound, and a part that overlaps with others, lie in their whole too.
                "mgx            | france-109bn uae-france-campus-floor         | about EUR 30000000000-52025038759.6899, open above",
                "microsoft amazon alphabet | hyperscalers-380bn-2025 microsoft-capex-80bn | USD 80000000000-310000000000",
                // The same money, 91 or 75: what comes in by itself goes off, and no more.
                "alphabet google | hyperscalers-380bn-2025 google-capex-75bn   | USD 75000000000-185000000000",
                // The supercomputers are within the 200, or the same as the factories.
                "european-union | investai-200bn eu-ai-factories-10bn investai-supercomputers-10bn"
                        + " | EUR 10000000000-60000000000",
            })
    void countsWhatAPayerOfTheFactsPays(String payer, String asked, String total) {
        var ledger = CountLedger.of(FactInput.asking(asked.split(" ")), Ask.paidBy(payer.split(" ")));

        assertThat(Shown.ranges(ledger.totals())).containsExactly(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // France's 109 without the 56.975 that others pay is all that MGX can pay of it, with its own 30 to 50;
                // beside it are about 7.5 for the second site of the campus, which it may or may not pay.
                "mgx      | about EUR 30000000000-59525038759.6899 & about USD 7000000000-555000000000",
                // Of 2025 at least 91 and at most 380 - 125 - 70, of 2026 at least 175 and at most 660 - about 200 -
                // 115.
                "alphabet | about USD 266000000000-530000000000",
                // Of 2025 at least 70 and at most 380 - 125 - 91, of 2026 at least 115 and at most 660 - about 200 -
                // 175.
                "meta     | about USD 185000000000-449000000000",
                "nscale   | GBP 0 & USD 2500000000",
                // Of InvestAI's 200 the Union pays no more than its 50, whichever of its parts are in these.
                // The 58 million of the pilot that may be some of the 600 million count once.
                "european-union | about EUR 51649000000-61707000000",
            })
    void whatIsOnesOwnIsInTheMaximumOnce(String payers, String totals) {
        var asked = FactInput.askingAll().pledges().stream()
                .filter(pledge -> pledge.payers().stream().map(Party::id).anyMatch(Set.of(payers.split(" "))::contains))
                .map(PledgeRecord::id)
                .toArray(String[]::new);

        var ledger = CountLedger.of(FactInput.asking(asked), Ask.paidBy(payers.split(" ")));
        assertThat(Shown.ranges(ledger.totals())).containsExactly(totals.split(" & "));
    }
}
