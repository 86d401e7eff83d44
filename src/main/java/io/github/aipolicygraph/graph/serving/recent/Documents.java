package io.github.aipolicygraph.graph.serving.recent;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Documents that were parsed and found valid not long ago; what is kept of one takes a multiple of its text. */
public final class Documents implements PreparsedDocumentProvider {

    private final Recent<String, PreparsedDocumentEntry> seen;

    public Documents(int most) {
        seen = new Recent<>(most, (text, entry) -> text.length());
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        var known = seen.find(text);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        // Not under the lock: a large document would hold up the small ones.
        var entry = parse.apply(input);
        if (!entry.hasErrors()) {
            seen.keep(text, entry);
        }
        return CompletableFuture.completedFuture(entry);
    }
}
