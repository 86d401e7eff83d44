package io.github.aipolicygraph.ask.ledger;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "A sum of money as far as it is known, in whole units of one currency. Its bounds are JSON numbers without an"
                + " exponent, with all their digits: above 9007199254740992 (2^53) a double loses the last ones, so read"
                + " them as 64-bit integers or larger. A sum that was converted is rounded to two decimals.")
public record MoneyRange(
        @Ignore String currency,

        @Description("It is at least this; null if open downwards, that is, if something in it is given as \"up to\".")
        @AdaptToScalar(Scalar.Float.class)
        BigDecimal min,

        @Description("It is at most this; null if open upwards, that is, if something in it is given as \"at least\".")
        @AdaptToScalar(Scalar.Float.class)
        BigDecimal max,

        @Description("The lower sum as counted: where min is open, \"up to\" stands in by its ceiling.")
        @NonNull
        @AdaptToScalar(Scalar.Float.class)
        BigDecimal low,

        @Description("The upper sum as counted: where max is open, \"at least\" stands in by its floor.")
        @NonNull
        @AdaptToScalar(Scalar.Float.class)
        BigDecimal high,

        @Description(
                "True if one of its ends is given only approximately (\"about\", \"nearly\"), or if a figure like that"
                        + " is in the sum.")
        @NonNull
        Boolean approximate) {

    /** Creates a sum no part of which is approximate. */
    public MoneyRange(String currency, BigDecimal min, BigDecimal max, BigDecimal low, BigDecimal high) {
        this(currency, min, max, low, high, false);
    }

    /** Strips trailing zeros, so that equal sums are equal records. */
    public MoneyRange {
        min = plain(min);
        max = plain(max);
        low = plain(low);
        high = plain(high);
    }

    private static BigDecimal plain(BigDecimal bound) {
        return bound == null ? null : bound.stripTrailingZeros();
    }
}
