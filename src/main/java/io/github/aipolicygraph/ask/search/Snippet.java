package io.github.aipolicygraph.ask.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A text in which words were found.")
public record Snippet(
        @Description("What the text is to the hit.") @NonNull
        SearchField field,

        @Description(
                "The text as HTML: the words that were found stand in <mark> elements, everything else is escaped. "
                        + "A long text is cut.")
        @NonNull
        String text) {}
