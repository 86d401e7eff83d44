package io.github.aipolicygraph.domain.pledge;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in: one pledge by id, or all of them. */
@GraphQLApi
public class Pledges {

    @Query
    @Description(
            "Looks up a pledge by ID. Null if no pledge ever had this ID here, or under `asOf` not at that time. A retracted one is still found, with `retractedAt`.")
    public Pledge pledge(
            @NonNull @Id @Description("The ID, with or without a time, such as `investai-200bn`.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description("All pledges, by the day of announcement.")
    public Connection<Edge<Pledge>> pledges(PledgeFilter filter, PledgeOrder orderBy) {
        return Cypher.answers();
    }
}
