package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The claim behind what one source says. */
@GraphQLApi
public class AssertionFields {

    @Description("The claim, with its evidence.")
    public @NonNull Claim claim(@Source Assertion assertion) {
        return Cypher.answers();
    }

    @Description("Who said it, where the source attributes it.")
    public Entity saidBy(@Source Assertion assertion) {
        return Cypher.answers();
    }
}
