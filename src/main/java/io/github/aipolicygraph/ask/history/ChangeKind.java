package io.github.aipolicygraph.ask.history;

import org.eclipse.microprofile.graphql.Description;

@Description("Which way a claim changed.")
public enum ChangeKind {
    @Description("It did not stand at the first moment, and does at the second.")
    ADDED,
    @Description("It stood at the first moment, and no longer does at the second. Only on the recorded axis.")
    RETRACTED
}
