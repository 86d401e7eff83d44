package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("Who pays, as a group.")
public enum PayerGroup {
    @Description("Funds and other investors.")
    INVESTORS,
    @Description("Companies.")
    COMPANIES,
    @Description("Public bodies.")
    PUBLIC,
    @Description("Public and private payers.")
    MIXED
}
