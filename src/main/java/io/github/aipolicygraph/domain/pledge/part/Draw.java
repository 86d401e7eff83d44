package io.github.aipolicygraph.domain.pledge.part;

import io.github.aipolicygraph.domain.entity.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Where the money of a pledge is said to come out of.")
public record Draw(
        @Description("The programme, institution or pledge it is drawn from.") @NonNull
        Entity from,

        @Description("Whether a source speaks against it.") @NonNull
        Boolean disputed) {}
