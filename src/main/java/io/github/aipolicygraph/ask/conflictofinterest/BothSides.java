package io.github.aipolicygraph.ask.conflictofinterest;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.Actor;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An actor on two sides of a pledge, and one path that shows it. At least one of the ties is not null.")
public record BothSides(
        @Description("Who is on both sides.") @NonNull Actor actor,

        @Description("Who announced the pledge: the actor, or who it is tied to.") @NonNull
        Actor announcer,

        @Description("How the actor is tied to the announcer; null if it is the announcer.")
        Tie tieToAnnouncer,

        @Description("Who pays or receives: the actor, or who it is tied to. Never the announcer.") @NonNull
        Actor party,

        @Description("Whether that one pays or receives.") @NonNull
        PledgeSide side,

        @Description("How the actor is tied to who pays or receives; null if it is itself who does.")
        Tie tieToParty,

        @Description("Whether a source speaks against one of the claims.") @NonNull
        Boolean disputed,

        @Description(
                "The claims along the path, in its order: who announced the pledge, the tie to it, the tie to who pays or "
                        + "receives, that it pays or receives. A tie that is null has none.")
        @NonNull
        List<@NonNull LinkClaim> claims) {}
