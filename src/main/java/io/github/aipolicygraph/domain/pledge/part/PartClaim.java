package io.github.aipolicygraph.domain.pledge.part;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("That a pledge is part of a larger one.")
public record PartClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("In which split of the larger pledge the part is.") @NonNull
        Decomposition decomposition,

        @Description("How the part counts towards the larger pledge.") @NonNull
        Counting counting)
        implements LinkClaim {}
