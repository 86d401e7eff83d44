package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What a pledge is for; an editorial grouping.")
public enum Purpose {
    @Description("Data centres, chips and the power for them.")
    COMPUTE,
    @Description("Science, in universities and laboratories.")
    RESEARCH,
    @Description("Schools, training and hiring.")
    TALENT,
    @Description("Use of AI in firms and administrations.")
    ADOPTION,
    @Description("Making AI safe, and testing that it is.")
    SAFETY,
    @Description("Electricity and the plants that make it.")
    ENERGY,
    @Description("Several of these, or not said.")
    GENERAL,
    @Description("Action by a government.")
    POLICY
}
