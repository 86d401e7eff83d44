package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("Who pays, as a group.")
public enum PayerGroup {
    @Description("Funds and other investors.")
    INVESTORS,
    @Description("Firms that pay as a part of their business.")
    COMPANIES,
    @Description("States, the Union and their institutions.")
    PUBLIC,
    @Description("Public and private payers.")
    MIXED
}
