package io.github.aipolicygraph.domain.claim;

import org.eclipse.microprofile.graphql.Description;

@Description("Orders of a list of claims. Items that are equal in it keep one order, so pages never overlap.")
public enum ClaimOrder {
    @Description("By the day on which the claim was made, the earliest first; before them those without one.")
    DATE_ASC,
    @Description("By the day on which the claim was made, the latest first; behind them those without one.")
    DATE_DESC
}
