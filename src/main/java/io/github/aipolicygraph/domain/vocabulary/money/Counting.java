package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("How a part counts towards the whole.")
public enum Counting {
    @Description("The part is added to the other parts.")
    ADDITIVE,
    @Description("It shares money with another part, or its place is doubtful: shown, not added.")
    OVERLAPPING,
    @Description("A running total: shown, not added.")
    CUMULATIVE,
    @Description("One end of a range: shown, not added.")
    BOUND,
    @Description("Not money: shown, not added.")
    SUPPLY
}
