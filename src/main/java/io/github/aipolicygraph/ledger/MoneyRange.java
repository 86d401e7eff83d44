package io.github.aipolicygraph.ledger;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A sum of money as far as it is known, in whole units of one currency. Exact below 9e15.")
public record MoneyRange(
        @Description("ISO 4217 code.") @NonNull String currency,

        @Description("It is at least this; null if open downwards, that is, if something in it is given as \"up to\".")
        Double min,

        @Description("It is at most this; null if open upwards, that is, if something in it is given as \"at least\".")
        Double max,

        @Description("The lower sum as counted: where min is open, \"up to\" stands in by its ceiling.") @NonNull
        Double low,

        @Description("The upper sum as counted: where max is open, \"at least\" stands in by its floor.") @NonNull
        Double high) {}
