package io.github.aipolicygraph.domain.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Bounds for a figure, in whole units of its currency; all digits of 64 bits count. Of a figure that is a range"
                + " itself, the end that reaches furthest counts.")
@Input("AmountRange")
public record AmountRange(
        @Description("The upper end of the figure, or its floor if it is open upwards, is at least this.")
        Double atLeast,

        @Description("The lower end of the figure, or its ceiling if it is open downwards, is at most this.")
        Double atMost) {}
