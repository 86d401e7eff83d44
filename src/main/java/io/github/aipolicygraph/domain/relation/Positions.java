package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.filter.LinkFilter;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Posts. */
@GraphQLApi
public class Positions {

    @Description("Posts: those that a person holds or held, or those held in an institution; by name of the other end.")
    public @NonNull Connection<PositionEdge> positions(
            @Source Actor actor,
            // Every list of links has it: the schema adds it to the others.
            @Description("Which links, by what is said of them; all, if left out.") LinkFilter link) {
        return Cypher.answers();
    }
}
