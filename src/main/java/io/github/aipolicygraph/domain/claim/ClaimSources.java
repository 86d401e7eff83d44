package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who made a claim, where it was read, and what speaks against it. */
@GraphQLApi
public class ClaimSources {

    @Description("Who said it, for a statement its speaker; null where the source does not attribute it to anybody.")
    public Actor saidBy(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Where it was read. Empty only under `asOf: { stated }`, if its sources appeared later.")
    public @NonNull List<@NonNull Evidence> evidence(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Where the opposite was read; empty if no source says the opposite.")
    public @NonNull List<@NonNull Evidence> disputedBy(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("Whether something disputes it: a source in `disputedBy`, or a note in `disagreesWith`.")
    public @NonNull Boolean disputed(@Source Claim claim) {
        return Cypher.answers();
    }

    @Description("An editor's note on what other sources say against it, as it is today; null if nobody wrote one.")
    public String disagreesWith(@Source Claim claim) {
        return Cypher.answers();
    }
}
