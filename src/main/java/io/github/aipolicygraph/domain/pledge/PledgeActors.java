package io.github.aipolicygraph.domain.pledge;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.domain.relation.RelationEdge;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who promised, pays and receives, and where it was announced. */
@GraphQLApi
public class PledgeActors {

    @Description("Pledges that it announced, by date.")
    public @NonNull Connection<RelationEdge<Pledge>> pledgesMade(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("Who announced it; for a national package the government, even where the money is private.")
    public @NonNull Connection<RelationEdge<Actor>> madeBy(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("Pledges that it is said to pay, by date.")
    public @NonNull Connection<RelationEdge<Pledge>> pledgesPaid(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description(
            "People and institutions that some source names as payers. `payerClaims` says which source names whom, where sources differ.")
    public @NonNull Connection<RelationEdge<Actor>> payers(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("Pledges that are for it, by date.")
    public @NonNull Connection<RelationEdge<Pledge>> pledgesReceived(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that the pledge is for.")
    public @NonNull Connection<RelationEdge<Actor>> beneficiaries(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("Where it was announced.")
    public @NonNull Connection<RelationEdge<Event>> announcedAt(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("Pledges that were announced at the event.")
    public @NonNull Connection<RelationEdge<Pledge>> pledgesAnnounced(@Source Event event) {
        return Cypher.answers();
    }
}
