package io.github.aipolicygraph.domain.source;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in: one source by id, or all of them. */
@GraphQLApi
public class Sources {

    @Query
    @Description(
            "Looks up a source by ID. Null if no source ever had this ID here, or under `asOf` not at that time. A retracted one is still found, with `retractedAt`.")
    public Source source(
            @NonNull @Id @Description("The ID, with or without a time, such as `verdict-investai`.") String id) {
        return Cypher.answers();
    }

    @Description("What its record was merged into, for a retracted one. Null if it was not merged.")
    public Source mergedInto(@org.eclipse.microprofile.graphql.Source Source source) {
        return Cypher.answers();
    }

    @Query
    @Description("All sources, by title.")
    public Connection<Edge<Source>> sources(SourceFilter filter, SourceOrder orderBy) {
        return Cypher.answers();
    }
}
