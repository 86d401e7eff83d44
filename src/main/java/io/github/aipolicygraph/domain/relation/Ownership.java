package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who owns and funds whom. */
@GraphQLApi
public class Ownership {

    @Description("Institutions that it owns, wholly or in part.")
    public @NonNull Connection<RelationEdge<Institution>> owns(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("Who owns it, wholly or in part.")
    public @NonNull Connection<RelationEdge<Actor>> owners(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("Institutions that it funds.")
    public @NonNull Connection<RelationEdge<Institution>> funds(@Source Actor actor) {
        return Cypher.answers();
    }

    @Description("People and institutions that pay for its work.")
    public @NonNull Connection<RelationEdge<Actor>> funders(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("The institution that it is a subsidiary of.")
    public @NonNull Connection<RelationEdge<Institution>> subsidiaryOf(@Source Institution institution) {
        return Cypher.answers();
    }

    @Description("Institutions that belong to it.")
    public @NonNull Connection<RelationEdge<Institution>> subsidiaries(@Source Institution institution) {
        return Cypher.answers();
    }
}
