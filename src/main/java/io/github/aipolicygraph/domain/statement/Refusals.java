package io.github.aipolicygraph.domain.statement;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who refused what: beside who signed and took part, for whoever is missing there may just not be in this graph. */
@GraphQLApi
public class Refusals {

    @Description("Refusals to sign it or to take part in it, by day: the statements of stance REFUSES about it.")
    public @NonNull Connection<Edge<StatementClaim>> refusals(@Source Event event) {
        return Cypher.answers();
    }

    @Description("Refusals to sign it or to take part in it, by day: the statements of stance REFUSES about it.")
    public @NonNull Connection<Edge<StatementClaim>> refusals(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description(
            "What it refused to sign or to take part in, by day: its statements of stance REFUSES. What somebody refused on its behalf is among theirs.")
    public @NonNull Connection<Edge<StatementClaim>> refused(@Source Actor actor) {
        return Cypher.answers();
    }
}
