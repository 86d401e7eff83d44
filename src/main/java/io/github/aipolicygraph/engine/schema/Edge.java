package io.github.aipolicygraph.engine.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One entry of a list.")
public record Edge<N>(
        @Description("Where this entry stands in the list: give it as after or before to go on from here.") @NonNull
        String cursor,

        @Description("What the entry is.") @NonNull N node) {}
