package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Assertion;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One figure from one source.")
public record MoneyClaim(
        @Description("How far the money has come.") @NonNull Stage stage,

        @Description("In what form it is promised.") @NonNull
        Instrument instrument,

        @Description(
                "Lower bound in whole units of the currency; null if open downwards. Written with all its digits, as"
                        + " in MoneyRange.")
        Double min,

        @Description(
                "Upper bound in whole units of the currency; null if open upwards. Written with all its digits, as in"
                        + " MoneyRange.")
        Double max,

        @Description("How firmly the source gives the figure.") @NonNull
        Modality modality,

        @Description("ISO 4217 code.") @NonNull String currency,
        @Description("What time the sum covers.") @NonNull Period period,

        @Description("When it was said; null if the source does not tell.")
        PartialDate statedOn,

        @Description("How it stands among others on the same matter.") @NonNull
        Rank rank)
        implements Assertion {}
