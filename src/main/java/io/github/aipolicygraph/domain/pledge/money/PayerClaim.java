package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Who pays a pledge, according to one source. There are some only where sources name payers differently.")
public record PayerClaim(
        @Description(Node.ID) @NonNull @Id String id,
        @Description("Who pays, as a group.") @NonNull PayerGroup group) implements Claim {}
