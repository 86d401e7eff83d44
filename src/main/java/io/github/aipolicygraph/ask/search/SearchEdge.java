package io.github.aipolicygraph.ask.search;

import io.github.aipolicygraph.domain.entity.SearchResult;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a search found, with how well it fits.")
public record SearchEdge(
        @Description("The place of this hit in the list: send it as `after` to continue from here.") @NonNull
        String cursor,

        @Description("How well it fits: the higher, the better; to be compared within one search only.") @NonNull
        Double score,

        @Description("The entity, source or statement that was found.") @NonNull
        SearchResult node,

        @Description("The words as you typed them that this hit doesn't have. Empty if it has all of them.") @NonNull
        List<@NonNull String> missing,

        @Description("The texts of it in which words were found, with these marked.") @NonNull
        List<@NonNull Snippet> snippets) {}
