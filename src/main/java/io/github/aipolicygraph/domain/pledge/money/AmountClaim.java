package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.code.CurrencyCode;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How much money a pledge is, according to one source: for example at least EUR 30 billion, pledged.")
public record AmountClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("How far the money has come, according to the source.") @NonNull
        Stage stage,

        @Description("In what form the money is promised, such as a loan.") @NonNull
        Instrument instrument,

        @Description(
                "At least this sum, in whole units of the currency, with all its digits; null if no lower limit is given (`up to`).")
        Double min,

        @Description(
                "At most this sum, in whole units of the currency, with all its digits; null if no upper limit is given (`at least`).")
        Double max,

        @Description("How firmly the source gives the sum.") @NonNull
        Modality modality,

        @Description("The currency of the sum, such as EUR.") @NonNull
        CurrencyCode currency,

        @Description("Which time the sum covers: all years together, or each year.") @NonNull
        Period period)
        implements Claim {}
