package io.github.aipolicygraph.ask.ledger;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A euro reference rate of the European Central Bank, as it was used.")
public record Rate(
        @Description("ISO 4217 code.") @NonNull String currency,

        @Description("The day of the rate, YYYY-MM-DD.") @NonNull
        String day,

        @Description("Units of the currency for one euro.") @NonNull
        Double perEuro) {}
