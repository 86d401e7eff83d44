package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Whether the money of a pledge is new, according to one source.")
public record NoveltyClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("New, or where the money comes from.") @NonNull
        Novelty novelty)
        implements Claim {}
