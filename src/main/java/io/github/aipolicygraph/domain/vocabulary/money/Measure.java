package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("What a quantity counts.")
public enum Measure {
    @Description("Processors for AI, such as GPUs.")
    CHIPS,
    @Description("Electrical power of data centres.")
    MEGAWATTS,
    @Description("Data centres, factories or other places.")
    SITES,
    @Description("Persons who are hired, trained or taught.")
    PEOPLE,
    @Description("Something else; the unit says what.")
    OTHER
}
