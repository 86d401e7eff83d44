package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who works with, advises and founded whom. */
@GraphQLApi
public class Partnerships {

    @Description("Actors that it works with, whichever side the source names first.")
    public @NonNull Connection<RelationEdge<Actor>> partners(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("Institutions that it advises.")
    public @NonNull Connection<RelationEdge<Institution>> advises(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that advise it.")
    public @NonNull Connection<RelationEdge<Actor>> advisers(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("Institutions that it founded.")
    public @NonNull Connection<RelationEdge<Institution>> founded(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that founded it.")
    public @NonNull Connection<RelationEdge<Actor>> founders(@Source Institution institution) {
        return Cypher.answers();
    }
}
