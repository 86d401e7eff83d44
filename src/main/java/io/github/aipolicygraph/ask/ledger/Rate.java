package io.github.aipolicygraph.ask.ledger;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A euro reference rate of the European Central Bank, as it was used.")
public record Rate(
        @Ignore String currency,

        @Ignore String day,

        @Description("Units of the currency for one euro.") @NonNull
        Double perEuro) {}
