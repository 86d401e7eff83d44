package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** When posts and other links hold in the world. */
@GraphQLApi
public class ValidTime {

    private static final String FROM = "Since when it is true in the world; null if no source tells.";
    private static final String TO = "Until when it is true in the world; null if no source tells, or if it lasts.";

    @Description(FROM)
    public PartialDate validFrom(@Source PositionClaim claim) {
        return Cypher.answers();
    }

    @Description(TO)
    public PartialDate validTo(@Source PositionClaim claim) {
        return Cypher.answers();
    }

    @Description(FROM)
    public PartialDate validFrom(@Source RelationClaim claim) {
        return Cypher.answers();
    }

    @Description(TO)
    public PartialDate validTo(@Source RelationClaim claim) {
        return Cypher.answers();
    }
}
