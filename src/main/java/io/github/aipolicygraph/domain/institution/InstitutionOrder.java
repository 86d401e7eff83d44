package io.github.aipolicygraph.domain.institution;

import org.eclipse.microprofile.graphql.Description;

@Description("Orders of a list of institutions. Items that are equal in it keep one order, so pages never overlap.")
public enum InstitutionOrder {
    @Description("By name, from A to Z, without regard to case and accents.")
    NAME_ASC,
    @Description("By name, from Z to A.")
    NAME_DESC,
    @Description("By the number of links to others, as it is now, the fewest first.")
    DEGREE_ASC,
    @Description("By the number of links to others, as it is now, the most first.")
    DEGREE_DESC
}
