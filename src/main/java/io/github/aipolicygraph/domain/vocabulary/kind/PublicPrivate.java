package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("Whose money a pledge is; an editorial grouping.")
public enum PublicPrivate {
    @Description("All of it comes from public bodies.")
    PUBLIC,
    @Description("All of it comes from companies, investors or donors.")
    PRIVATE,
    @Description("Some is public, some is private.")
    MIXED
}
