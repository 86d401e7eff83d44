package io.github.aipolicygraph.domain.pledge;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.kind.PledgeKind;
import io.github.aipolicygraph.domain.vocabulary.kind.PublicPrivate;
import io.github.aipolicygraph.domain.vocabulary.kind.Purpose;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An envelope of money or things promised. Envelopes nest: see parts and partOf.")
public record Pledge(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("Whether money, computing capacity or something else is promised.") @NonNull
        PledgeKind kind,

        @Description("What the money is mainly for.") @NonNull
        Purpose purpose,

        @Description("The day of its announcement: the first on which it is seen; null if no source tells.")
        PartialDate announcedOn,

        @Description("Whether the money is public, private or both; null if no source tells.")
        PublicPrivate publicPrivate,

        @Description("When the time begins that it is for; null if no source tells.")
        PartialDate horizonStart,

        @Description("By when the sum is to be reached; null if no source tells.")
        PartialDate horizonEnd)
        implements Entity {}
