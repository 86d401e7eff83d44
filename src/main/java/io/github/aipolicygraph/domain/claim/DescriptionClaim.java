package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("That an entity exists and what it is called. It is also the source of its dates, places and note.")
public record DescriptionClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("The main name that it gives.") @NonNull
        String name) implements Claim {}
