package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.money.Measure;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many chips, megawatts, sites or people a pledge is about, according to one source; never money.")
public record QuantityClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("What the number counts, such as chips.") @NonNull
        Measure measure,

        @Description("At least this many units; null if no lower limit is given.")
        Double min,

        @Description("At most this many units; null if no upper limit is given.")
        Double max,

        @Description("How firmly the source gives the number.") @NonNull
        Modality modality,

        @Description("The unit in the source's words, such as megawatts.") @NonNull
        String unit)
        implements Claim {}
