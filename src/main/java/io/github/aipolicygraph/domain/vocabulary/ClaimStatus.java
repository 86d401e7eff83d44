package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a claim is part of the graph.")
public enum ClaimStatus {
    @Description("It is.")
    ACCEPTED,
    @Description("It awaits review.")
    PROPOSED,
    @Description("It was reviewed and refused.")
    REJECTED
}
