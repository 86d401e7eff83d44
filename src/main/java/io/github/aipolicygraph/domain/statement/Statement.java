package io.github.aipolicygraph.domain.statement;

import io.github.aipolicygraph.domain.entity.Findable;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Stance;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What an actor said about an entity, in other words: a paraphrase, never a quotation.")
public record Statement(
        @Description("The id of its claim.") @NonNull @Id String id,

        @Description("How the speaker stands to it.") @NonNull
        Stance stance,

        @Description("The paraphrase.") @NonNull String text,
        @Description("When it was said.") PartialDate statedOn)
        implements Findable {}
