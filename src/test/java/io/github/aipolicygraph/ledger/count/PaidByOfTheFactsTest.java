package io.github.aipolicygraph.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ledger.books.Envelope;
import io.github.aipolicygraph.ledger.books.Party;
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
            })
    void countsWhatAPayerOfTheFactsPays(String payer, String chosen, String total) {
        var ledger = CountLedger.of(FactBooks.asking(chosen.split(" ")), Ask.paidBy(payer));

        assertThat(Shown.ranges(ledger.totals())).containsExactly(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // France's 109 without the 56.975 that others pay is all that MGX can pay of it, with its own 30 to 50.
                "mgx      | about EUR 30000000000-52025038759.6899 & about USD 7000000000-555000000000",
                "alphabet | USD 91000000000-185000000000",
                "meta     | USD 70000000000-164000000000",
                "nscale   | GBP 0 & USD 2500000000",
            })
    void whatIsOnesOwnIsInTheMaximumOnce(String payers, String totals) {
        var asked = FactBooks.askingAll().pledges().stream()
                .filter(pledge -> pledge.payers().stream().map(Party::id).anyMatch(Set.of(payers.split(" "))::contains))
                .map(Envelope::id)
                .toArray(String[]::new);

        var ledger = CountLedger.of(FactBooks.asking(asked), Ask.paidBy(payers.split(" ")));
        assertThat(Shown.ranges(ledger.totals())).containsExactly(totals.split(" & "));
    }
}
