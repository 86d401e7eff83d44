package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose money a pledge is; an editorial grouping.")
public enum PublicPrivate {
    @Description("Public money.")
    PUBLIC,
    @Description("Private money.")
    PRIVATE,
    @Description("Both.")
    MIXED
}
