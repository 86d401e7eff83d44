package io.github.aipolicygraph.ask.ledger;

import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param pledgeId the id of the line's pledge
 * @param claimIds the ids of the figures behind the line, then of the links that place it there
 */
@Description("One pledge, or some figures of it, and why it is counted or not.")
public record LedgerLine(
        @Ignore String pledgeId,

        @Description("How much it is said to be; null without a figure.")
        MoneyRange amount,

        @Description(
                "How much it adds to the total: less than it is said to be where it shares money with another line; null if it is not counted.")
        MoneyRange counts,

        @Description("Why it is counted, or not.") @NonNull LedgerReason reason,

        @Description("The stage of the figure; null without one.")
        Stage stage,

        @Description("In what form the money is promised.") @NonNull
        List<@NonNull Instrument> instruments,

        @Description("In which split it is a part; null if it is none.")
        Decomposition decomposition,

        @Description("How it counts towards the whole; null if it is no part.")
        Counting counting,

        @Ignore List<String> claimIds) {

    public LedgerLine {
        instruments = List.copyOf(instruments);
        claimIds = List.copyOf(claimIds);
    }
}
