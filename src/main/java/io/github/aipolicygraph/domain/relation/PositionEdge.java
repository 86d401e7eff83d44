package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Holds;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A post that a person holds or held in an institution.")
public record PositionEdge<N>(
        @Description("The place of this entry in the list: send it as `after` or `before` to continue from here.")
        @NonNull
        String cursor,

        @Description("The other end of the link.") @NonNull N node,

        @Description("As what, in the source's words; null where the link says it all.")
        String role,

        @Description("How much weight the claim behind the link has beside other claims on the same matter.") @NonNull
        Rank rank,

        @Description("Since when; null if no source tells.") PartialDate from,

        @Description("Until when; null if no source tells, or if it lasts.")
        PartialDate to,

        @Description("How well it is known to hold on the day that `asOf` asks about with `valid`, else today.")
        @NonNull
        Holds holds,

        @Description("Whether a source speaks against it.") @NonNull
        Boolean disputed,

        @Description("The claim behind the link, with its evidence.") @NonNull
        PositionClaim claim,

        @Description("Days on which a source gives the person this role; empty if none has a day.") @NonNull
        List<@NonNull PartialDate> attestedOn) {}
