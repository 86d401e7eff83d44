package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a claim is part of the graph.")
public enum ClaimStatus {
    @Description("It is part of the graph.")
    ACCEPTED,
    @Description("It waits for a review.")
    PROPOSED,
    @Description("It was reviewed and refused.")
    REJECTED
}
