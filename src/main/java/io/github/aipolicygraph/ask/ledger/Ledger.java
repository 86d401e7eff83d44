package io.github.aipolicygraph.ask.ledger;

import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * @param headlineClaimIds the ids of the figures behind the headline
 * @param unsplit why the requested decomposition is missing; null if it exists or none was requested
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
                "Headline less counted parts, in one currency: what no source seen breaks down; all of the headline if no part has a figure, or if there is no such split (see `unsplit`). Empty if the pledge has no parts, and if `leftAside` is not empty.")
        @NonNull
        List<@NonNull MoneyRange> unallocated,

        @Description(
                "Counted parts less headline, in one currency: what the parts are more than the sources say of the whole. Of \"at least 200\" it is what they are more than 200. Empty if they cannot be more.")
        @NonNull
        List<@NonNull MoneyRange> excess,

        @Description("What `unallocated`, `excess` and `balance` compare. Null if nothing is compared.")
        Comparison compared,

        @Description(
                "Money of the pledge and of its parts that cannot be converted, one sum for each currency. Where there is some, headline and parts are not compared.")
        @NonNull
        List<@NonNull MoneyRange> leftAside,

        @Description("How the counted parts stand to the headline.") @NonNull
        Balance balance,

        @Description(
                "How much of the headline (or of the total, without one) is new: at least what sources only call new, at most what none only calls old. The same for every split.")
        @NonNull
        List<@NonNull MoneyRange> newMoney,

        @Description("The total by what sources say of its novelty, from new to not known.") @NonNull
        List<@NonNull LedgerShare> byNovelty,

        @Description("The total in the groups asked for; nothing if none were.") @NonNull
        List<@NonNull LedgerShare> groups,

        @Description("The lines that add up to `totals`.") @NonNull
        List<@NonNull LedgerLine> counted,

        @Description("What was not, and why.") @NonNull List<@NonNull LedgerLine> excluded,

        @Ignore List<Disagreement> disagreements,

        @Description("The exchange rates used.") @NonNull List<@NonNull Rate> rates,
        @Ignore Unsplit unsplit) {

    /**
     * @param headlineClaimIds the ids of the figures behind the headline
     */
    @Type("LedgerComparison")
    @Description("The headline and its parts in one currency, as `unallocated`, `excess` and `balance` compare them.")
    public record Comparison(
            @Description("The headline: in the currency of the parts if a source gives it in that, else in its own.")
            @NonNull
            MoneyRange headline,

            @Description(
                    "The sum of the counted parts. What is in another currency is converted, at the rates in `rates`.")
            @NonNull
            MoneyRange parts,

            @Ignore List<String> headlineClaimIds) {

        public Comparison {
            headlineClaimIds = List.copyOf(headlineClaimIds);
        }
    }

    /** Says that the pledge isn't split as requested, and how it is split instead. */
    public record Unsplit(Decomposition asked, List<Decomposition> instead) {

        public Unsplit {
            instead = List.copyOf(instead);
        }
    }

    public Ledger {
        headline = List.copyOf(headline);
        headlineClaimIds = List.copyOf(headlineClaimIds);
        totals = List.copyOf(totals);
        unallocated = List.copyOf(unallocated);
        excess = List.copyOf(excess);
        leftAside = List.copyOf(leftAside);
        newMoney = List.copyOf(newMoney);
        byNovelty = List.copyOf(byNovelty);
        groups = List.copyOf(groups);
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        disagreements = List.copyOf(disagreements);
        rates = List.copyOf(rates);
    }
}
