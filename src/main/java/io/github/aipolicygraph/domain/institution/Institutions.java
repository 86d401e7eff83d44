package io.github.aipolicygraph.domain.institution;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in: one institution by id, or all of them. */
@GraphQLApi
public class Institutions {

    @Query
    @Description(
            "Looks up an institution by ID. Null if no institution ever had this ID here, or under `asOf` not at that time. A retracted one is still found, with `retractedAt`.")
    public Institution institution(
            @NonNull @Id @Description("The ID, with or without a time, such as `european-commission`.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description("All institutions, by name.")
    public Connection<Edge<Institution>> institutions(InstitutionFilter filter, InstitutionOrder orderBy) {
        return Cypher.answers();
    }
}
