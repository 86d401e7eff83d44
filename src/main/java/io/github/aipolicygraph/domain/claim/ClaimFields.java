package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who a claim is about, who made it, and its evidence. */
@GraphQLApi
public class ClaimFields {

    @Description("The ID without a time, a hash: the same at all times, for addresses and citations.")
    public @NonNull String slug(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("What it is about.")
    public @NonNull Entity subject(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("What it links the subject to; null if it is about the subject alone.")
    public Entity object(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Who said it, where the source attributes it.")
    public Entity saidBy(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Where it was said, for a statement.")
    public Event saidAt(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Who else is named in it: the payers of a payer claim.")
    public @NonNull List<@NonNull Entity> names(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Where it was read; never empty.")
    public @NonNull List<@NonNull Evidence> evidence(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Where the opposite was read.")
    public @NonNull List<@NonNull Evidence> disputedBy(@Source Claim claim) {
        return Cypher.answers();
    }
}
