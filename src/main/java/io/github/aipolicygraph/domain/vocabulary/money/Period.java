package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("What time a sum of money covers.")
public enum Period {
    @Description("The whole time of the pledge.")
    TOTAL,
    @Description("The sum for each single year.")
    PER_YEAR
}
