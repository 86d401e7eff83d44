package io.github.aipolicygraph.domain.person;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in: one person by id, or all of them. */
@GraphQLApi
public class People {

    @Query
    @Description(
            "Looks up a person by ID. Null if no person ever had this ID here, or under `asOf` not at that time. A retracted one is still found, with `retractedAt`.")
    public Person person(@NonNull @Id @Description("The ID, with or without a time, such as `jd-vance`.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description("All people, by name.")
    public Connection<Edge<Person>> people(PersonFilter filter, PersonOrder orderBy) {
        return Cypher.answers();
    }
}
