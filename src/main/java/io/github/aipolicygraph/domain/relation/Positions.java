package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.filter.LinkFilter;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.domain.person.Person;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Posts, from both ends. */
@GraphQLApi
public class Positions {

    @Description("Posts that the person holds or held, with the institution of each, by name of the institution.")
    public @NonNull Connection<PositionEdge<Institution>> positions(
            @Source Person person,
            // Every list of links has it: the schema adds it to the others.
            LinkFilter link) {
        return Cypher.answers();
    }

    @Description("Posts in the institution, with the person who holds or held each, by name of the person.")
    public @NonNull Connection<PositionEdge<Person>> positions(@Source Institution institution) {
        return Cypher.answers();
    }
}
