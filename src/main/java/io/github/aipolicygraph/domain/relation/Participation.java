package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.counted.CountedConnection;
import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who took part in, organised and signed what. */
@GraphQLApi
public class Participation {

    @Description("Events that it took part in, by date.")
    public @NonNull Connection<RelationEdge<Event>> events(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that took part in it.")
    public @NonNull CountedConnection<RelationEdge<Actor>> participants(@Source Event event) {
        return Cypher.answers();
    }

    @Description("Events that it organised, by date.")
    public @NonNull Connection<RelationEdge<Event>> eventsOrganised(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that organised it.")
    public @NonNull Connection<RelationEdge<Actor>> organisers(@Source Event event) {
        return Cypher.answers();
    }

    @Description("Declarations, letters and codes that it signed; what it refused to sign is in `refused`.")
    public @NonNull Connection<RelationEdge<Entity>> signed(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description(
            "Who signed it; who refused to is in `refusals`. Who is in neither list is not in this graph, and may have signed: `said` tells how many did.")
    public @NonNull CountedConnection<RelationEdge<Actor>> signatories(@Source Event event) {
        return Cypher.answers();
    }

    @Description(
            "Who signed it, for a code or pact; who refused to is in `refusals`. Who is in neither list is not in this graph, and may have signed: `said` tells how many did.")
    public @NonNull CountedConnection<RelationEdge<Actor>> signatories(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("The event that it was a part of.")
    public @NonNull Connection<RelationEdge<Event>> partOf(@Source Event event) {
        return Cypher.answers();
    }

    @Description("The events that were parts of it, by date.")
    public @NonNull Connection<RelationEdge<Event>> parts(@Source Event event) {
        return Cypher.answers();
    }
}
