package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Assertion;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Measure;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One number of chips, megawatts, sites or people from one source; never money.")
public record QuantityClaim(
        @Description("What is counted.") @NonNull Measure measure,
        @Description("Lower bound; null if open downwards.") Double min,
        @Description("Upper bound; null if open upwards.") Double max,

        @Description("How firmly the source gives the number.") @NonNull
        Modality modality,

        @Description("The unit in full.") String unit,

        @Description("When it was said; null if the source does not tell.")
        PartialDate statedOn,

        @Description("How it stands among others on the same matter.") @NonNull
        Rank rank)
        implements Assertion {}
