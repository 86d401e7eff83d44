package io.github.aipolicygraph.domain.event;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Ways in: one event by id, or all of them. */
@GraphQLApi
public class Events {

    @Query
    @Description(
            "Looks up an event by ID. Null if no event ever had this ID here, or under `asOf` not at that time. A retracted one is still found, with `retractedAt`.")
    public Event event(
            @NonNull @Id @Description("The ID, with or without a time, such as `paris-ai-action-summit`.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description("All events, by date.")
    public Connection<Edge<Event>> events(EventFilter filter, EventOrder orderBy) {
        return Cypher.answers();
    }
}
