package io.github.aipolicygraph.domain.pledge.money;

import io.github.aipolicygraph.domain.claim.Assertion;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stage that a pledge had reached, according to one source.")
public record StageClaim(
        @Description("How far it had come.") @NonNull Stage stage,

        @Description("When it was said; null if the source does not tell.")
        PartialDate statedOn,

        @Description("How it stands among others on the same matter.") @NonNull
        Rank rank)
        implements Assertion {}
