package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.code.CurrencyCode;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Measure;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "Claims on one matter that give different answers, side by side; deprecated ones are left out. Stages, currencies, periods, "
                + "measures and fields are matters of their own. A page that gives several quantities of one measure counts "
                + "several things with them, so none of these is held against another page's.")
public record Conflict(
        @Description("What they differ on.") @NonNull Predicate about,

        @Description(
                "The pledge, event or institution that they are about: of a pledge also one of its parts, or of their parts.")
        @NonNull
        Entity entity,

        @Description("At which stage, for money.") Stage stage,
        @Description("In which currency, for money.") CurrencyCode currency,
        @Description("For which time, for money.") Period period,
        @Description("Of what, for quantities.") Measure measure,
        @Description("Which field, for field claims.") String field,

        @Description("The lowest bound that any of them gives; null if one is open downwards, and where low is null.")
        Double min,

        @Description("The highest bound that any of them gives; null if one is open upwards, and where high is null.")
        Double max,

        @Description(
                "The lowest number that any of them gives, be it a ceiling (\"up to\"). Null without numbers, and for payers, "
                        + "whom one page counts in investors and another in companies.")
        Double low,

        @Description("The highest number that any of them gives, be it a floor (\"at least\"); null as low is.")
        Double high,

        @Description("High less low; zero where they give one number and differ in how firmly.")
        Double spread,

        @Description("The claims that differ, the most preferred first.") @NonNull
        List<@NonNull Claim> claims) {}
