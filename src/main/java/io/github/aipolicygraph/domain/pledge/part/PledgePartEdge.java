package io.github.aipolicygraph.domain.pledge.part;

import io.github.aipolicygraph.domain.pledge.Pledge;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How a pledge is part of another.")
public record PledgePartEdge(
        @Description("The place of this entry in the list: send it as `after` or `before` to continue from here.")
        @NonNull
        String cursor,

        @Description("The other end of the link.") @NonNull Pledge node,

        @Description("How much weight the claim behind the link has beside other claims on the same matter.") @NonNull
        Rank rank,

        @Description("Whether a source speaks against it.") @NonNull
        Boolean disputed,

        @Description("The claim behind the link, with its evidence.") @NonNull
        PartClaim claim,

        @Description("In which split the part stands.") @NonNull
        Decomposition decomposition,

        @Description("How the part counts towards the whole.") @NonNull
        Counting counting) {}
