package io.github.aipolicygraph.domain.pledge;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.kind.PledgeKind;
import io.github.aipolicygraph.domain.vocabulary.kind.PublicPrivate;
import io.github.aipolicygraph.domain.vocabulary.kind.Purpose;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An envelope of money or things promised. Envelopes nest: see parts and partOf.")
public record Pledge(
        @Description("Its ID. Under `asOf` it ends in the time, as in `mistral-ai@valid=2023-06-01`.") @NonNull @Id
        String id,

        @Description("Whether money, computing capacity or something else is promised.") @NonNull
        PledgeKind kind,

        @Description("What the money is mainly for.") @NonNull
        Purpose purpose,

        @Description("First day on which it is seen.") PartialDate announcedOn,
        @Description("Whose money it is.") PublicPrivate publicPrivate,

        @Description("When the time begins that it is for; null if no source tells.")
        PartialDate horizonStart,

        @Description("By when the sum is to be reached; null if no source tells.")
        PartialDate horizonEnd)
        implements Entity {}
