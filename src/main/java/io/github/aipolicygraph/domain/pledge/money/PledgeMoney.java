package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.value.Count;
import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.pledge.Pledge;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What sources say of a pledge, one claim a source. */
@GraphQLApi
public class PledgeMoney {

    @Description(
            "The figures, the most preferred first, then by day; a figure is one source's, so the same sum comes as often as sources give it.")
    public @NonNull Connection<Edge<AmountClaim>> money(
            @Source Pledge pledge,
            // Every list has one: the schema adds it to the others.
            AmountOrder orderBy) {
        return Cypher.answers();
    }

    @Description("Chips, megawatts, sites and people.")
    public @NonNull List<@NonNull QuantityClaim> quantities(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description(
            "Whether the money is new, according to each source that says so of the pledge as a whole. What sources say of its parts is on these; `conflicts` has both.")
    public @NonNull List<@NonNull NoveltyClaim> novelty(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("Who pays, according to each source, where sources were seen to differ.")
    public @NonNull List<@NonNull PayerClaim> payerClaims(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("The stages it went through, by day.")
    public @NonNull List<@NonNull StageClaim> stages(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description(
            "What sources disagree on: its own first, then, for a pledge, those of the pledges that it consists of, by name. `hasConflict` keeps exactly the items whose list isn't empty. Empty for people: no claim gives a figure of a person.")
    public @NonNull List<@NonNull Conflict> conflicts(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("How many pay, according to the source; null if it gives neither a number nor what they are.")
    public Count number(@Source PayerClaim claim) {
        return Cypher.answers();
    }

    @Description("The payers that the source names; empty if it names none.")
    public @NonNull List<@NonNull Actor> payers(@Source PayerClaim claim) {
        return Cypher.answers();
    }
}
