package io.github.aipolicygraph.domain.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Description("Bounds for a number of things.")
@Input("CountRange")
public record CountRange(
        @Description("At least so many.") Integer atLeast,
        @Description("At most so many.") Integer atMost) {}
