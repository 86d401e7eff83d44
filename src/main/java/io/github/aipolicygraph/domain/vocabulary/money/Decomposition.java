package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("A way of splitting a pledge into parts. Parts of different decompositions are never added.")
public enum Decomposition {
    @Description("A part for each payer.")
    BY_PAYER,
    @Description("By what it is for.")
    BY_PURPOSE,
    @Description("A part for each year or period.")
    BY_TIME,
    @Description("A part for each country or place.")
    BY_PLACE,
    @Description("A part for each site or project.")
    BY_PROJECT
}
