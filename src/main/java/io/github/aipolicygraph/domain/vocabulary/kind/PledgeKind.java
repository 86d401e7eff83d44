package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What is promised.")
public enum PledgeKind {
    @Description("Money.")
    FUNDING,
    @Description("Computing power, or money for it.")
    COMPUTE,
    @Description("Action by a government.")
    POLICY,
    @Description("Anything else.")
    OTHER
}
