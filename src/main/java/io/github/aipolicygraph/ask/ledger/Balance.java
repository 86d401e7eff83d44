package io.github.aipolicygraph.ask.ledger;

import org.eclipse.microprofile.graphql.Description;

@Description("How the parts stand to the headline, without those whose place is disputed.")
public enum Balance {
    @Description(
            "They make it up, within half a percent; or one of the two is a range (\"30 to 50\") that allows it. \"At least\" counts by its floor, \"up to\" by its ceiling.")
    ADDS_UP,
    @Description("They are less: no source seen says what the rest is. It does not say that money is missing.")
    PARTIAL,
    @Description(
            "They are more. Above a figure given as \"at least\" that is no contradiction; above any other it is, and stands among the conflicts.")
    EXCEEDS,
    @Description("There is no headline, or no counted part.")
    NOTHING_TO_COMPARE,
    @Description(
            "Part of the money is in another currency and cannot be converted, because no exchange rate of the day is known: `leftAside` says how much.")
    NOT_COMPARABLE
}
