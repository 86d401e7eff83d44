package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("How firmly a source gives a number.")
public enum Modality {
    @Description("Without a qualifier: lower and upper bound are the same.")
    EXACT,
    @Description("About, nearly, around: lower and upper bound are the same.")
    ABOUT,
    @Description("A floor: there is no upper bound.")
    AT_LEAST,
    @Description("A ceiling: there is no lower bound.")
    UP_TO,
    @Description("From one number to another.")
    RANGE
}
