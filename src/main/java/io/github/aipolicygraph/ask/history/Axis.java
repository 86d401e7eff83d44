package io.github.aipolicygraph.ask.history;

import org.eclipse.microprofile.graphql.Description;

@Description("Which time is compared.")
public enum Axis {
    @Description("When this graph took claims in and took them back.")
    RECORDED,
    @Description("When claims were first made: see firstStated of a claim.")
    STATED
}
