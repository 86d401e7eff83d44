package io.github.aipolicygraph.domain.statement;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who said what about whom. */
@GraphQLApi
public class Statements {

    @Query
    @Description("What actors said about entities, by the day on which it was said.")
    public Connection<Edge<StatementClaim>> statements(StatementFilter filter, StatementOrder orderBy) {
        return Cypher.answers();
    }

    @Description("What it said, by day.")
    public @NonNull Connection<Edge<StatementClaim>> statements(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("What was said about it, by day.")
    public @NonNull Connection<Edge<StatementClaim>> statementsAbout(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("What was said there.")
    public @NonNull Connection<Edge<StatementClaim>> statements(@Source Event event) {
        return Cypher.answers();
    }

    @Description("Who said it: the subject of the claim.")
    public @NonNull Actor speaker(@Source StatementClaim statement) {
        return Cypher.answers();
    }

    @Description("What it is about: the object of the claim.")
    public @NonNull Entity about(@Source StatementClaim statement) {
        return Cypher.answers();
    }

    @Description("The event at which it was said; null if it was said elsewhere, or if the source does not tell.")
    public Event event(@Source StatementClaim statement) {
        return Cypher.answers();
    }
}
