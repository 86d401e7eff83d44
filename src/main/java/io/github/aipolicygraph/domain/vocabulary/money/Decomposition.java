package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("A way of splitting a pledge into parts. Parts of different decompositions are never added.")
public enum Decomposition {
    @Description("By who pays.")
    BY_PAYER,
    @Description("By what it is for.")
    BY_PURPOSE,
    @Description("By when.")
    BY_TIME,
    @Description("By where.")
    BY_PLACE,
    @Description("By project.")
    BY_PROJECT
}
