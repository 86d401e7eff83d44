package io.github.aipolicygraph.domain.pledge.part;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("That two pledges are the same money, wholly or in part.")
public record SameMoneyClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("Wholly, in part, or disputed.") @NonNull
        Judgement judgement)
        implements LinkClaim {}
