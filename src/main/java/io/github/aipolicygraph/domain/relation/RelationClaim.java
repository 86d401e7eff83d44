package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "A link between two entities with no more than a role and dates: a membership, a signature, who made a pledge.")
public record RelationClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("As what, in the source's words, such as `host`; null if the source does not say.")
        String role)
        implements LinkClaim {}
