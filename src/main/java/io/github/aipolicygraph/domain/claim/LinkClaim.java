package io.github.aipolicygraph.domain.claim;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "A claim that links its subject to another entity. In the graph it is also a relationship between the two.")
public interface LinkClaim extends Claim {}
