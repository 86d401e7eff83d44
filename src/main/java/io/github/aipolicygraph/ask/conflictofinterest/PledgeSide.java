package io.github.aipolicygraph.ask.conflictofinterest;

import org.eclipse.microprofile.graphql.Description;

@Description("On which side of the money somebody is.")
public enum PledgeSide {
    @Description("Is said to pay.")
    PAYER,
    @Description("Is said to receive.")
    BENEFICIARY
}
