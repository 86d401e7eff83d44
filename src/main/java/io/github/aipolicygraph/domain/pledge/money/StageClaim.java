package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "A stage that a pledge has reached, according to one source. Its `statedOn` is the day on which it was reached.")
public record StageClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("How far the pledge has come.") @NonNull
        Stage stage) implements Claim {}
