package io.github.aipolicygraph.engine.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list: ask for first and after to read forwards, last and before to read backwards.")
public record Connection<E>(
        @Description("The entries of this page, in order.") @NonNull
        List<@NonNull E> edges,

        @Description("Where this page stands in the list.") @NonNull
        PageInfo pageInfo,

        @Description("How many entries the whole list has; counted only when asked for.") @NonNull
        Integer totalCount) {}
