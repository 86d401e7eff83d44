package io.github.aipolicygraph.ask.history;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A claim that stood at one of two moments and not at the other.")
public record Change(
        @Description("Whether the claim was added or retracted.") @NonNull
        ChangeKind kind,

        @Description(
                "When: on the recorded axis the moment, as in 2026-03-02T09:00:00Z; on the stated axis a day, month "
                        + "or year, as precise as the sources are.")
        @NonNull
        String at,

        @Description("The claim, with its evidence.") @NonNull
        Claim claim,

        @Description("What the claim is about: its subject.") @NonNull
        Entity entity) {}
