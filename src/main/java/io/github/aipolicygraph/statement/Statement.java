package io.github.aipolicygraph.statement;

import io.github.aipolicygraph.entity.Findable;
import io.github.aipolicygraph.entity.PartialDate;
import io.github.aipolicygraph.vocabulary.Stance;
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
