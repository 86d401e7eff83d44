package io.github.aipolicygraph.ask.ledger;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.code.CurrencyCode;
import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.pledge.Pledge;
import io.github.aipolicygraph.domain.pledge.PledgeFilter;
import io.github.aipolicygraph.domain.pledge.money.AmountClaim;
import io.github.aipolicygraph.domain.pledge.money.Conflict;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Declares the fields that return ledgers, and the fields of ledgers that lead back to the graph. */
@GraphQLApi
public class LedgerFields {

    @Description("How much the pledge really is: its own figure, and its parts counted once.")
    public @NonNull Ledger ledger(
            @Source Pledge pledge,
            @DefaultValue("PLEDGED") @Description("How far the money must have come; stages are never added.")
                    Stage stage,
            @DefaultValue("TOTAL") @Description("What time the figures must cover.") Period period,
            @Description(
                            "The way of splitting to count by; if left out, the first that comes to a sum, in the order of the type. If the pledge is not split like this, nothing is counted, and `unsplit` says so.")
                    Decomposition decomposition,
            @DefaultValue("BEST") @Description("Which figures count where sources differ.") Resolution resolve,
            @Id @Description("The source whose figures count, with resolve SOURCE.") String source,
            @Description("The currency to convert into; each sum stays in its own, if left out.") CurrencyCode currency,
            @Description("What to group the counted lines by.") LedgerGroup groupBy) {
        return Cypher.answers();
    }

    @Query
    @Description(
            "How much several pledges are together: the topmost that carry a figure count, and nothing beneath them.")
    public Ledger ledger(
            @Description("Which pledges; all, if left out.") PledgeFilter filter,
            @DefaultValue("PLEDGED") @Description("How far the money must have come; stages are never added.")
                    Stage stage,
            @DefaultValue("TOTAL") @Description("What time the figures must cover.") Period period,
            @DefaultValue("BEST") @Description("Which figures count where sources differ.") Resolution resolve,
            @Id @Description("The source whose figures count, with resolve SOURCE.") String source,
            @Description("The currency to convert into; each sum stays in its own, if left out.") CurrencyCode currency,
            @Description("What to group the counted lines by.") LedgerGroup groupBy) {
        return Cypher.answers();
    }

    @Description("The figures that the headline stands on.")
    public @NonNull List<@NonNull AmountClaim> headlineClaims(@Source Ledger ledger) {
        return Cypher.answers();
    }

    @Description("The figures that the headline stands on, in the currency in which it is compared.")
    public @NonNull List<@NonNull AmountClaim> headlineClaims(@Source Ledger.Comparison compared) {
        return Cypher.answers();
    }

    @Description(
            "What sources disagree on: figures of this stage and period, novelty, who pays; and parts that are more than the whole.")
    public @NonNull List<@NonNull Conflict> conflicts(@Source Ledger ledger) {
        return Cypher.answers();
    }

    @Description(
            "Why nothing is split, in one sentence that names the splits that exist; null if the split asked for exists at that time, or if none was asked for.")
    public String unsplit(
            @Source Ledger ledger,
            @DefaultValue("EN") @Description("English or French; any other gives English.") Language language) {
        return Cypher.answers();
    }

    @Description("The pledge that the line is of.")
    public @NonNull Pledge pledge(@Source LedgerLine line) {
        return Cypher.answers();
    }

    @Description("What the line stands on: its figures, then the links that put it there, each with its evidence.")
    public @NonNull List<@NonNull Claim> claims(@Source LedgerLine line) {
        return Cypher.answers();
    }

    @Description("What the group is, for people.")
    public @NonNull String label(
            @Source LedgerShare share,
            @DefaultValue("EN") @Description("English or French; any other gives English.") Language language) {
        return Cypher.answers();
    }

    @Description("The person or institution that the group is of; null if it is of none, or of several together.")
    public Actor entity(@Source LedgerShare share) {
        return Cypher.answers();
    }

    @Description("The people and institutions that the group is of, if it is of any.")
    public @NonNull List<@NonNull Actor> entities(@Source LedgerShare share) {
        return Cypher.answers();
    }

    @Description("The currency that the sum is in.")
    public @NonNull CurrencyCode currency(@Source MoneyRange range) {
        return Cypher.answers();
    }

    @Description("The currency that euros are converted into or from.")
    public @NonNull CurrencyCode currency(@Source Rate rate) {
        return Cypher.answers();
    }

    @Description("The day of the rate.")
    public @NonNull LocalDate date(@Source Rate rate) {
        return Cypher.answers();
    }

    @Description("The sum in words, such as \"at least EUR 30 billion\".")
    public @NonNull String text(
            @Source MoneyRange range,
            @DefaultValue("EN") @Description("English or French; any other gives English.") Language language) {
        return Cypher.answers();
    }
}
