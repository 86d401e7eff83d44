package io.github.aipolicygraph.ask.conflictofinterest;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What ties an actor to an institution.")
public record Tie(
        @Description(
                "HOLDS_POSITION, ADVISES, OWNS, FOUNDED or MEMBER_OF; SUBSIDIARY_OF where the actor is the parent.")
        @NonNull
        Predicate relation,

        @Description("As what, in the source's words; null where the relation says it all.")
        String role,

        @Description("Since when; null if no source tells.") PartialDate from,

        @Description("Until when; null if no source tells, or if it lasts.")
        PartialDate to,

        @Description("The claim behind it, with its evidence.") @NonNull
        LinkClaim claim) {}
