package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("In what form money is promised.")
public enum Instrument {
    @Description("The source does not say.")
    UNSPECIFIED,
    @Description("Money that is given.")
    GRANT,
    @Description("Money for shares in a company.")
    EQUITY,
    @Description("Money that must be paid back.")
    LOAN,
    @Description("A promise to pay if somebody else does not.")
    GUARANTEE,
    @Description("The most that may be spent, as a budget allows.")
    BUDGET_CEILING,
    @Description("Spending on buildings and machines of their own.")
    CAPEX,
    @Description("Money for goods or services that are bought.")
    PROCUREMENT,
    @Description("Things instead of money.")
    IN_KIND,
    @Description("A sum hoped for from others.")
    MOBILISATION_TARGET
}
