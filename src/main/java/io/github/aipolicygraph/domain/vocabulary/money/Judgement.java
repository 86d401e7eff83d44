package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether two pledges are the same money.")
public enum Judgement {
    @Description("They are.")
    SAME,
    @Description("They share some money.")
    PARTLY,
    @Description("Sources differ.")
    DISPUTED
}
