package io.github.aipolicygraph.domain.counted;

import io.github.aipolicygraph.engine.schema.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "One page of a list whose length sources may give. Whoever isn't in it isn't in this graph, which doesn't mean that they refused.")
public record CountedConnection<E>(
        @Description("The entries of this page, in order.") @NonNull
        List<@NonNull E> edges,

        @Description("Where this page stands in the list.") @NonNull
        PageInfo pageInfo,

        @Description(
                "How many entries the whole list has, with `filter` and `link` applied; counted only when asked for.")
        @NonNull
        Integer totalCount,

        @Description(
                "How many different ones are in this graph at the time asked for, whatever `filter`, `link` and the page leave out.")
        @NonNull
        Integer listed,

        @Description(
                "How many there are, according to sources; null if no source gives a number at the time asked for.")
        SaidCount said) {}
