package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("What a quantity counts.")
public enum Measure {
    @Description("Chips or accelerators.")
    CHIPS,
    @Description("Megawatts of power.")
    MEGAWATTS,
    @Description("Sites.")
    SITES,
    @Description("People.")
    PEOPLE,
    @Description("Something else; the unit says what.")
    OTHER
}
