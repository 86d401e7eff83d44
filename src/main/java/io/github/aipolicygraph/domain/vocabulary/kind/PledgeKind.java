package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("The kinds of things that a pledge promises.")
public enum PledgeKind {
    @Description("Money, whoever pays it.")
    FUNDING,
    @Description("Computing power, or money for it.")
    COMPUTE,
    @Description("Action by a government.")
    POLICY,
    @Description("Something that is none of the others.")
    OTHER
}
