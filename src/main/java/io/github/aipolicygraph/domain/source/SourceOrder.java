package io.github.aipolicygraph.domain.source;

import org.eclipse.microprofile.graphql.Description;

@Description("Orders of a list of sources. Items that are equal in it keep one order, so pages never overlap.")
public enum SourceOrder {
    @Description("By title, from A to Z, without regard to case and accents.")
    NAME_ASC,
    @Description("By title, from Z to A.")
    NAME_DESC,
    @Description("By the day of publication, the earliest first; before them those without one.")
    DATE_ASC,
    @Description("By the day of publication, the latest first; behind them those without one.")
    DATE_DESC
}
