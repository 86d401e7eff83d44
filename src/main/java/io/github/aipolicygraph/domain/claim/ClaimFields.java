package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.vocabulary.ClaimStatus;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What claims of all kinds have. */
@GraphQLApi
public class ClaimFields {

    @Description("The ID without a time: the same at all times, for addresses and citations.")
    public @NonNull String slug(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("What kind of assertion it is.")
    public @NonNull Predicate predicate(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("The entity that it is about. Of a link, where the link starts: for a post the person.")
    public @NonNull Entity subject(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description(
            "The other end of the link: for a post the institution, for a part the larger pledge. Under `asOf: { valid }` a statement may be about something that comes later; `node` doesn't find that at this time.")
    public @NonNull Entity object(@Source LinkClaim claim) {
        return Cypher.answers();
    }

    @Description("Whether it is part of the graph.")
    public @NonNull ClaimStatus status(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("How much weight it has beside other claims on the same matter.")
    public @NonNull Rank rank(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("When this graph took it in.")
    public @NonNull ZonedDateTime recordedAt(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("When this graph took it back; null if it is current.")
    public ZonedDateTime retractedAt(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("An editor's note on what else the source says; null if nobody wrote one.")
    public String note(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Why the editor concluded this from what the sources say. Null if a source says it itself.")
    public String inferred(@Source Claim claim) {
        return Cypher.answers();
    }
}
