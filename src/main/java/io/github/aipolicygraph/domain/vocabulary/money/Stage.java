package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a sum of money has come. Stages are never added to one another.")
public enum Stage {
    @Description("An idea, talks, a target or a draft law.")
    PROPOSED,
    @Description("Announced, not binding.")
    PLEDGED,
    @Description("In a tabled or adopted budget.")
    BUDGETED,
    @Description("Under a contract, selected or closed, or so called by the source.")
    COMMITTED,
    @Description("Given to a named recipient.")
    ALLOCATED,
    @Description("Paid out.")
    DISBURSED,
    @Description("Spent.")
    SPENT,
    @Description("Called off.")
    CANCELLED,
    @Description("Replaced by another pledge.")
    SUPERSEDED
}
