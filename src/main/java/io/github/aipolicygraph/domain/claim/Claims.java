package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in: one claim by id, or all of them. */
@GraphQLApi
public class Claims {

    @Query
    @Description("One claim by its id; null if there is none.")
    public Claim claim(@NonNull @Id @Description("The ID, a hash, with or without a time.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description("All current claims, by `statedOn`; those without a day first.")
    public Connection<Edge<Claim>> claims(ClaimFilter filter, ClaimOrder orderBy) {
        return Cypher.answers();
    }
}
