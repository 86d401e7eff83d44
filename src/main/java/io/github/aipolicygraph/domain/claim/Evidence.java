package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.source.Source;
import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Where a claim was read, or where it is disputed.")
public record Evidence(
        @Description("The page, document or dataset.") @NonNull
        Source source,

        @Description("Where in it, as in the copy that was read.")
        String locator,

        @Description("What it says there, in our words.") String note,

        @Description("Whether it was read for this very claim, or for the whole record that the claim comes from.")
        @NonNull
        EvidenceScope scope) {}
