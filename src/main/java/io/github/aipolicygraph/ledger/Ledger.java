package io.github.aipolicygraph.ledger;

import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param headlineClaimIds the figures that the headline stands on
 */
@Description(
        "Money counted once: one stage, one period, one way of splitting. Counted and excluded lines together are everything that was asked about.")
public record Ledger(
        @Description("How far the money has come.") @NonNull Stage stage,
        @Description("What time the sums cover.") @NonNull Period period,

        @Description("The way of splitting that was counted; null if nothing was split.")
        Decomposition decomposition,

        @Description("Which figures counted where sources differ.") @NonNull
        Resolution resolve,

        @Description(
                "What the pledge itself is said to be, one for each currency; nothing over several pledges, or without a figure.")
        @NonNull
        List<@NonNull MoneyRange> headline,

        @Ignore List<String> headlineClaimIds,

        @Description("The sum of the counted lines, one for each currency.") @NonNull
        List<@NonNull MoneyRange> totals,

        @Description(
                "Headline less counted parts: what no source seen breaks down. Parts in other currencies are not taken off. Nothing where there are no parts to count.")
        @NonNull
        List<@NonNull MoneyRange> unallocated,

        @Description("How the counted parts stand to the headline.") @NonNull
        Balance balance,

        @Description(
                "How much of the headline (or of the total, without one) is new: at least what sources only call new, at most what none only calls old.")
        @NonNull
        List<@NonNull MoneyRange> newMoney,

        @Description("The total by what sources say of its novelty.") @NonNull
        List<@NonNull LedgerShare> byNovelty,

        @Description("The total in the groups asked for; nothing if none were.") @NonNull
        List<@NonNull LedgerShare> groups,

        @Description("What was counted.") @NonNull List<@NonNull LedgerLine> counted,

        @Description("What was not, and why.") @NonNull List<@NonNull LedgerLine> excluded,

        @Ignore List<Disagreement> disagreements,

        @Description("The exchange rates used.") @NonNull List<@NonNull Rate> rates) {

    public Ledger {
        headline = List.copyOf(headline);
        headlineClaimIds = List.copyOf(headlineClaimIds);
        totals = List.copyOf(totals);
        unallocated = List.copyOf(unallocated);
        newMoney = List.copyOf(newMoney);
        byNovelty = List.copyOf(byNovelty);
        groups = List.copyOf(groups);
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        disagreements = List.copyOf(disagreements);
        rates = List.copyOf(rates);
    }
}
