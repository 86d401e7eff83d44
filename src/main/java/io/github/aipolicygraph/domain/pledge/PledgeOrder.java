package io.github.aipolicygraph.domain.pledge;

import org.eclipse.microprofile.graphql.Description;

@Description("Orders of a list of pledges. Items that are equal in it keep one order, so pages never overlap.")
public enum PledgeOrder {
    @Description("By name, from A to Z, without regard to case and accents.")
    NAME_ASC,
    @Description("By name, from Z to A.")
    NAME_DESC,
    @Description("By the day of the announcement, the earliest first; before them those without one.")
    DATE_ASC,
    @Description("By the day of the announcement, the latest first; behind them those without one.")
    DATE_DESC,
    @Description(
            "By the best pledged figure in euros at the rate of its day: in `pledges` that of the time asked for, in other lists as it is now, the least first; before them those without one.")
    AMOUNT_ASC,
    @Description(
            "By the best pledged figure in euros at the rate of its day: in `pledges` that of the time asked for, in other lists as it is now, the most first; behind them those without one.")
    AMOUNT_DESC,
    @Description("By the number of links to others, as it is now, the fewest first.")
    DEGREE_ASC,
    @Description("By the number of links to others, as it is now, the most first.")
    DEGREE_DESC
}
