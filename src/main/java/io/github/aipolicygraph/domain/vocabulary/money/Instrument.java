package io.github.aipolicygraph.domain.vocabulary.money;

import org.eclipse.microprofile.graphql.Description;

@Description("In what form money is promised.")
public enum Instrument {
    @Description("The source does not say.")
    UNSPECIFIED,
    @Description("A grant.")
    GRANT,
    @Description("Shares.")
    EQUITY,
    @Description("A loan.")
    LOAN,
    @Description("A guarantee.")
    GUARANTEE,
    @Description("A budget or ceiling.")
    BUDGET_CEILING,
    @Description("Capital spending.")
    CAPEX,
    @Description("A purchase.")
    PROCUREMENT,
    @Description("Things instead of money.")
    IN_KIND,
    @Description("A sum hoped for from others.")
    MOBILISATION_TARGET
}
