package io.github.aipolicygraph.ask.search;

import io.github.aipolicygraph.engine.schema.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of what a search found. Of more than 1,000 things found only the best 1,000 are in it.")
public record SearchConnection(
        @Description("The hits of this page, the best first.") @NonNull
        List<@NonNull SearchEdge> edges,

        @Description("Where this page stands in the list.") @NonNull
        PageInfo pageInfo,

        @Description("How many hits there are, at most 1,000: beyond that nobody counts; counted only when asked for.")
        @NonNull
        Integer totalCount) {}
