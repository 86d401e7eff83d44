package io.github.aipolicygraph.domain.claim.value;

import io.github.aipolicygraph.domain.vocabulary.Modality;
import org.eclipse.microprofile.graphql.Description;

@Description("A number of things as far as a source gives it, such as 58 to 64 signatories.")
public record Count(
        @Description("At least this much; null if no lower limit is given.")
        Double min,

        @Description("At most this much; null if no upper limit is given.")
        Double max,

        @Description("How firmly the source gives the number; null if it only says what is counted.")
        Modality modality,

        @Description("What is counted, in the source's words; null if the source does not say.")
        String unit) {}
