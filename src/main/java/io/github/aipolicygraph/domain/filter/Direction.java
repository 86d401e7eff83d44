package io.github.aipolicygraph.domain.filter;

import org.eclipse.microprofile.graphql.Description;

@Description("From which end of an order.")
public enum Direction {
    @Description("From the start: A first, the earliest, the least.")
    ASC,
    @Description("From the end: Z first, the latest, the most.")
    DESC
}
