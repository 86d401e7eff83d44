package io.github.aipolicygraph.domain.statement;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.domain.filter.EntityOrder;
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
    @Description("All statements, by day.")
    public Connection<Edge<Statement>> statements(
            @Description("Which of them; all, if left out.") StatementFilter filter,
            @Description("In which order; by day, if left out.") EntityOrder orderBy) {
        return Cypher.answers();
    }

    @Description("What it said, by day.")
    public @NonNull Connection<Edge<Statement>> statements(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("What was said about it, by day.")
    public @NonNull Connection<Edge<Statement>> statementsAbout(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("What was said there.")
    public @NonNull Connection<Edge<Statement>> statements(@Source Event event) {
        return Cypher.answers();
    }

    @Description("The ID without a time, a hash: the same at all times, for addresses and citations.")
    public @NonNull String slug(@Source Statement statement) {
        return Cypher.answers();
    }

    @Description("Who said it.")
    public @NonNull Actor speaker(@Source Statement statement) {
        return Cypher.answers();
    }

    @Description("What it is about.")
    public @NonNull Entity about(@Source Statement statement) {
        return Cypher.answers();
    }

    @Description("Where it was said.")
    public Event event(@Source Statement statement) {
        return Cypher.answers();
    }

    @Description("The claim, with its evidence.")
    public @NonNull Claim claim(@Source Statement statement) {
        return Cypher.answers();
    }
}
