package io.github.aipolicygraph.ask.ledger;

import org.eclipse.microprofile.graphql.Description;

@Description("Which figures count where sources differ. A deprecated one never does.")
public enum Resolution {
    @Description("The preferred figure; where there is none, everything from the lowest to the highest of the others.")
    BEST,
    @Description("Everything from the lowest to the highest figure.")
    ALL,
    @Description("Only the figures of one source.")
    SOURCE
}
