package io.github.aipolicygraph.engine.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entry of a list, with its cursor.")
public record Edge<N>(
        @Description("The place of this entry in the list: send it as `after` or `before` to continue from here.")
        @NonNull
        String cursor,

        @Description("What the list is of: the entry itself.") @NonNull
        N node) {}
