package io.github.aipolicygraph.money;

import io.github.aipolicygraph.claim.Claim;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.money.Measure;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Claims on one matter that give different answers, side by side; deprecated ones are left out.")
public record Conflict(
        @Description("What they differ on.") @NonNull Predicate about,
        @Description("At which stage, for money.") Stage stage,
        @Description("In which currency, for money.") String currency,
        @Description("For which time, for money.") Period period,
        @Description("Of what, for quantities.") Measure measure,
        @Description("Which field, for field claims.") String field,

        @Description("The lowest bound that any of them gives; null if one is open downwards.")
        Double min,

        @Description("The highest bound that any of them gives; null if one is open upwards.")
        Double max,

        @Description("The claims that differ, the most preferred first.") @NonNull
        List<@NonNull Claim> claims) {}
