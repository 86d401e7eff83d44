package io.github.aipolicygraph.graph.serving;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Documents that were parsed and found valid not long ago.
 *
 * <p>What is bounded is their text, for a parsed document takes a multiple of that; a cache that counts documents can be
 * filled with large ones.
 */
final class Documents implements PreparsedDocumentProvider {

    private final int most;
    private final Map<String, PreparsedDocumentEntry> seen = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    Documents(int most) {
        this.most = most;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var text = input.getQuery();
        var known = find(text);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        // Not under the lock: a large document would hold up the small ones.
        var entry = parse.apply(input);
        if (!entry.hasErrors()) {
            keep(text, entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    private synchronized PreparsedDocumentEntry find(String text) {
        return seen.get(text);
    }

    private synchronized void keep(String text, PreparsedDocumentEntry entry) {
        if (seen.put(text, entry) == null) {
            characters += text.length();
        }
        for (var oldest = seen.keySet().iterator(); characters > most; oldest.remove()) {
            characters -= oldest.next().length();
        }
    }
}
