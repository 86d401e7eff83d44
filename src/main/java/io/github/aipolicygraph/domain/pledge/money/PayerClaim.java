package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Assertion;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Who pays, according to one source; only where sources were seen to differ.")
public record PayerClaim(
        @Description("Who pays, as a group.") @NonNull PayerGroup group,

        @Description("How many payers, at least; null if not said.")
        Double min,

        @Description("How many payers, at most; null if open.")
        Double max,

        @Description("How firmly the number is given.") Modality modality,
        @Description("What is counted.") String unit,

        @Description("When it was said; null if the source does not tell.")
        PartialDate statedOn,

        @Description("How it stands among others on the same matter.") @NonNull
        Rank rank)
        implements Assertion {}
