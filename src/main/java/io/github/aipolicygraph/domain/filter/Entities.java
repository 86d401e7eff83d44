package io.github.aipolicygraph.domain.filter;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in to entities of several kinds at once. */
@GraphQLApi
public class Entities {

    @Query
    @Description(
            "Looks up a person, institution, event or pledge by ID, for who doesn't know which of them it is. Null if none ever had this ID here, or under `asOf` not at that time. A retracted one is still found, with `retractedAt`.")
    public Entity entity(
            @NonNull @Id @Description("The ID, with or without a time, such as `paris-statement`.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description("All people, institutions, events and pledges, by name.")
    public Connection<Edge<Entity>> entities(
            EntityFilter filter,
            EntityOrder orderBy,
            // Every root field has it: the schema adds it to the others.
            AsOf asOf) {
        return Cypher.answers();
    }

    @Query
    @Description("All people and institutions, by name.")
    public Connection<Edge<Actor>> actors(ActorFilter filter, ActorOrder orderBy) {
        return Cypher.answers();
    }

    private static final String ASKED_FOR =
            "The time that it is asked for, with all that is selected below it; as it is now, if left out.";
}
