package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.counted.CountedConnection;
import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who belongs to what. */
@GraphQLApi
public class Memberships {

    @Description("Institutions that it is a member of.")
    public @NonNull Connection<RelationEdge<Institution>> memberships(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that are or were its members.")
    public @NonNull CountedConnection<RelationEdge<Actor>> members(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("The institution that it is a part of.")
    public @NonNull Connection<RelationEdge<Institution>> partOf(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("The institutions that are parts of it.")
    public @NonNull Connection<RelationEdge<Institution>> parts(@Source Institution institution) {
        return Cypher.answers();
    }
}
