package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("What a piece of evidence was read for.")
public enum EvidenceScope {
    @Description(
            "For the whole record of a person, institution, event or pledge. It may not name the actor, place or day that this claim is about.")
    RECORD,
    @Description("For this very claim.")
    CLAIM
}
