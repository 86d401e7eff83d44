package io.github.aipolicygraph.domain.statement;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.SearchResult;
import io.github.aipolicygraph.domain.vocabulary.Stance;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What an actor said about an entity, in other words: a paraphrase, never a quotation.")
public record StatementClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("How the speaker stands to what they speak about.") @NonNull
        Stance stance,

        @Description("What was said, as a paraphrase.") @NonNull
        String text)
        implements LinkClaim, SearchResult {}
