package io.github.aipolicygraph.domain.filter;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The order of a list. Ties are broken by id, so that pages never overlap.")
@Input("EntityOrder")
public record EntityOrder(
        @Description("What it is ordered by; a list that has no such order says which it has.") @NonNull
        OrderKey by,

        @Description("From the start of that order, or from its end.") @DefaultValue("ASC")
        Direction direction) {}
