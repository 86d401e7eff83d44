package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What a pledge is for; an editorial grouping.")
public enum Purpose {
    @Description("Computing power.")
    COMPUTE,
    @Description("Research.")
    RESEARCH,
    @Description("Education and talent.")
    TALENT,
    @Description("Use of AI in firms and administrations.")
    ADOPTION,
    @Description("Safety.")
    SAFETY,
    @Description("Energy.")
    ENERGY,
    @Description("Several of these, or not said.")
    GENERAL,
    @Description("Action by a government.")
    POLICY
}
