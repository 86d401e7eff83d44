package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.source.Source;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** What was read in a source. */
@GraphQLApi
public class SourceClaims {

    @Description("Current claims that were read in it, by `statedOn`.")
    public @NonNull Connection<Edge<Claim>> claims(@org.eclipse.microprofile.graphql.Source Source source) {
        return Cypher.answers();
    }

    @Description("Current claims that it speaks against, by `statedOn`.")
    public @NonNull Connection<Edge<Claim>> disputes(@org.eclipse.microprofile.graphql.Source Source source) {
        return Cypher.answers();
    }

    @Description("Every source of a claim about it, by title.")
    public @NonNull Connection<Edge<Source>> sources(@org.eclipse.microprofile.graphql.Source Entity entity) {
        return Cypher.answers();
    }
}
