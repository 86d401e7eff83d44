package io.github.aipolicygraph.ask.ledger;

import org.eclipse.microprofile.graphql.Description;

@Description("What the counted lines are grouped by. Each line is in one group, so that groups add up to the total.")
public enum LedgerGroup {
    @Description(
            "Who pays, by the preferred claim, or by the others if it names nobody. Several payers of one line are one group, because no source says who of them pays how much. DISPUTED if sources name different payers and none is preferred.")
    PAYER,
    @Description("Who announced it; several together are one group.")
    ANNOUNCER,
    @Description("Whom it is for; several together are one group.")
    BENEFICIARY,
    @Description("The countries of those who announced it.")
    COUNTRY,
    @Description("Public or private money.")
    PUBLIC_PRIVATE,
    @Description("What it is for.")
    PURPOSE,
    @Description("The year of the announcement.")
    YEAR,
    @Description(
            "How far the money has come: the same ledger at each stage. These groups are never added to one another.")
    STAGE,
    @Description(
            "Whether the money is new: a group for each value of Novelty. If some sources say REALLOCATED and others PREVIOUSLY_ANNOUNCED, the group is both.")
    NOVELTY
}
