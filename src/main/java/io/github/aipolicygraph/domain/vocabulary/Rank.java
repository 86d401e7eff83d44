package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("How much weight a claim has beside other claims on the same matter.")
public enum Rank {
    @Description("The announcer's own or the most careful wording; never simply the newest.")
    PREFERRED,
    @Description("A claim that is neither preferred nor deprecated.")
    NORMAL,
    @Description("An evident slip, kept on record and never counted.")
    DEPRECATED
}
