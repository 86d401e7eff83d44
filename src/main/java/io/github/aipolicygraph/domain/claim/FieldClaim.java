package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One source's value for a field of an event or institution, such as the number of signatories.")
public record FieldClaim(
        @Description("Which field.") @NonNull String field,

        @Description("The value, if it is a date, a country or a text.")
        String value,

        @Description("Lower bound; null if open downwards.") Double min,
        @Description("Upper bound; null if open upwards.") Double max,
        @Description("How firmly the number is given.") Modality modality,
        @Description("What the number counts.") String unit,

        @Description("When it was said; null if the source does not tell.")
        PartialDate statedOn,

        @Description("How it stands among others on the same matter.") @NonNull
        Rank rank)
        implements Assertion {}
