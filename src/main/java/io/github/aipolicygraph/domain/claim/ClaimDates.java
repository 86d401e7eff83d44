package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** When claims were made. */
@GraphQLApi
public class ClaimDates {

    @Description("When it was said; null if the source does not tell.")
    public PartialDate statedOn(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description(
            "The day from which it counts as said: when it was said, else when the earliest of its sources appeared, else when this graph took it in. If that is a month or a year in which what it tells came about, then from that day on.")
    public @NonNull PartialDate firstStated(@Source Claim claim) {
        return Cypher.answers();
    }
}
