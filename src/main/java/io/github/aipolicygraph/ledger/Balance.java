package io.github.aipolicygraph.ledger;

import org.eclipse.microprofile.graphql.Description;

@Description("How the parts stand to the headline, without those whose place is disputed.")
public enum Balance {
    @Description("They make it up, within half a percent; or they may, if one of the two is a range.")
    ADDS_UP,
    @Description("They are less: no source seen says what the rest is. It does not say that money is missing.")
    PARTIAL,
    @Description(
            "They are more. Above a figure given as \"at least\" that is no contradiction; above any other it is, and stands among the conflicts.")
    EXCEEDS,
    @Description("There is no headline, or no counted part, in one currency.")
    NOTHING_TO_COMPARE
}
