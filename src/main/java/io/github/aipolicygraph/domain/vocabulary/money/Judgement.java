package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether two pledges are the same money.")
public enum Judgement {
    @Description("Both pledges are of the same money.")
    SAME,
    @Description("They share some money.")
    PARTLY,
    @Description("Sources differ on whether they are.")
    DISPUTED
}
