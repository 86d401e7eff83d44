package io.github.aipolicygraph.domain.pledge.money;

import org.eclipse.microprofile.graphql.Description;

@Description("Orders of a list of sums. Items that are equal in it keep one order, so pages never overlap.")
public enum AmountOrder {
    @Description("By the day on which the sum was named, the earliest first; before them those without one.")
    DATE_ASC,
    @Description("By the day on which the sum was named, the latest first; behind them those without one.")
    DATE_DESC,
    @Description(
            "By the sum in its own currency, by its upper end if it has one, the least first; before them those without one.")
    AMOUNT_ASC,
    @Description(
            "By the sum in its own currency, by its upper end if it has one, the most first; behind them those without one.")
    AMOUNT_DESC
}
