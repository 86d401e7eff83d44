package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What is claimed of an entity, and where it was read. */
@GraphQLApi
public class EntityClaims {

    @Description(
            "The claim behind its names, dates, places and note; it comes with them, also where the time asked for is earlier than it was said.")
    public @NonNull DescriptionClaim describedBy(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("Other names that it gives; empty if there are none.")
    public @NonNull List<@NonNull String> otherNames(@Source DescriptionClaim claim) {
        return Cypher.answers();
    }

    @Description("Current claims of which it is the subject, by `statedOn`.")
    public @NonNull Connection<Edge<Claim>> claims(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("Current claims of which it is the object, by `statedOn`.")
    public @NonNull Connection<Edge<Claim>> claimsNaming(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description(
            "Current claims that a source attributes to it, such as figures that it gave, by `statedOn`. For what it said about others, see `statements`.")
    public @NonNull Connection<Edge<Claim>> claimsMade(@Source Actor actor) {
        return Cypher.answers();
    }
}
