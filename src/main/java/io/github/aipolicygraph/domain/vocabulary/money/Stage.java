package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a sum of money has come. Stages are never added to one another.")
public enum Stage {
    @Description("An idea, talks, a target or a draft law.")
    PROPOSED,
    @Description("Announced as a promise that binds nobody.")
    PLEDGED,
    @Description("In a tabled or adopted budget.")
    BUDGETED,
    @Description("Under a contract, selected or closed, or so called by the source.")
    COMMITTED,
    @Description("Given to a named recipient.")
    ALLOCATED,
    @Description("Paid out to those who receive it.")
    DISBURSED,
    @Description("Spent by those who received it.")
    SPENT,
    @Description("Withdrawn by who pays.")
    CANCELLED,
    @Description("Replaced by another pledge.")
    SUPERSEDED
}
