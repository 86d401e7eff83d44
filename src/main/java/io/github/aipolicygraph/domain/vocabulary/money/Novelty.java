package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether money is new.")
public enum Novelty {
    @Description("Not announced or set aside before.")
    NEW,
    @Description("Taken from existing programmes.")
    REALLOCATED,
    @Description("Announced before the source that counts it.")
    PREVIOUSLY_ANNOUNCED,
    @Description("Some of the money is new, the rest is not.")
    MIXED,
    @Description("The source says that it is not known.")
    UNKNOWN
}
