package io.github.aipolicygraph.domain.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("Orders of a list of statements. Items that are equal in it keep one order, so pages never overlap.")
public enum StatementOrder {
    @Description("By the day on which it was said, the earliest first; before them those without one.")
    DATE_ASC,
    @Description("By the day on which it was said, the latest first; behind them those without one.")
    DATE_DESC
}
