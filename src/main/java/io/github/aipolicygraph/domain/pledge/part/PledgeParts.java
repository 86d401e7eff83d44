package io.github.aipolicygraph.domain.pledge.part;

import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.domain.pledge.Pledge;
import io.github.aipolicygraph.domain.relation.RelationClaim;
import io.github.aipolicygraph.domain.relation.RelationEdge;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The tree of envelopes, and money that is shared between them. */
@GraphQLApi
public class PledgeParts {

    @Description("Pledges that are parts of it. Add only additive parts, and only those of one decomposition.")
    public @NonNull Connection<PledgePartEdge> parts(
            @Source Pledge pledge,
            @Description("Only this way of splitting it; all by default.") Decomposition decomposition) {
        return Cypher.answers();
    }

    @Description("Pledges that it is a part of.")
    public @NonNull Connection<PledgePartEdge> partOf(
            @Source Pledge pledge,
            @Description("Only this way of splitting the whole; all by default.") Decomposition decomposition) {
        return Cypher.answers();
    }

    @Description("Programmes and pledges that its money is said to come out of.")
    public @NonNull List<@NonNull Draw> drawsOn(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("The claim behind it, with its evidence.")
    public @NonNull RelationClaim claim(@Source Draw draw) {
        return Cypher.answers();
    }

    @Description("Pledges whose money is said to come out of it, by date.")
    public @NonNull Connection<RelationEdge<Pledge>> drawnOnBy(@Source Institution programme) {
        return Cypher.answers();
    }

    @Description("Pledges whose money is said to come out of it, by date.")
    public @NonNull Connection<RelationEdge<Pledge>> drawnOnBy(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("Pledges said to be the same money, whichever side the source names first.")
    public @NonNull List<@NonNull SameMoney> sameMoneyAs(@Source Pledge pledge) {
        return Cypher.answers();
    }

    @Description("The claim behind it, with its evidence.")
    public @NonNull SameMoneyClaim claim(@Source SameMoney sameMoney) {
        return Cypher.answers();
    }
}
