package io.github.aipolicygraph.api.graphql;

import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.api.limits.CheckDocument;
import io.github.aipolicygraph.api.limits.Limits;
import io.github.aipolicygraph.api.limits.ReadDocument;
import io.github.aipolicygraph.engine.cache.LruCache;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Keeps recently parsed and validated documents. Each entry takes a multiple of the size of its text. */
public final class DocumentCache {

    private static final Pattern INTROSPECTION = Pattern.compile("__(?:schema|type)\\b");

    /** Limits the errors per document, because nobody needs to read the same problem a hundred times. */
    private static final int ERRORS = 10;

    private final GraphQLSchema schema;
    private final ReadDocument read;
    private final CheckDocument check;
    private final LruCache<String, Known> seen;

    public DocumentCache(GraphQLSchema schema, Limits limits, int most) {
        this.schema = schema;
        read = new ReadDocument(limits);
        check = new CheckDocument(limits);
        seen = new LruCache<>(most, (text, known) -> text.length());
    }

    /**
     * Holds a document, or the errors in it.
     *
     * @param fields how many fields it has, including those of its fragments
     * @param introspects true if it asks about the schema: such an answer is computed immediately and may be long
     */
    public record Known(PreparsedDocumentEntry entry, int fields, boolean introspects) {

        private static Known invalid(PreparsedDocumentEntry errors) {
            return new Known(errors, 0, false);
        }
    }

    /** Returns the document; null if it was never read or has been evicted. */
    public Known get(String text) {
        return seen.get(text);
    }

    /**
     * Checks a document that isn't known yet, in less than a millisecond.
     *
     * @throws io.github.aipolicygraph.engine.error.RequestError if it is too large to be read
     */
    public void check(String text) {
        read.check(text);
    }

    /** Reads a document and checks it against the limits, then against the schema. */
    public Known read(String text) {
        try {
            var known = known(text, read.of(text));
            if (!known.entry().hasErrors()) {
                seen.put(text, known);
            }
            return known;
        } catch (InvalidSyntaxException wrong) {
            return Known.invalid(new PreparsedDocumentEntry(wrong.toInvalidSyntaxError()));
        }
    }

    private Known known(String text, Document document) {
        boolean introspects = INTROSPECTION.matcher(text).find();
        int fields = introspects ? check.fieldsOfIntrospection(document) : check.fields(document);
        var errors = new ArrayList<>(ParseAndValidate.validate(schema, document));
        errors.addAll(UnsupportedDirectives.in(document));
        return errors.isEmpty()
                ? new Known(new PreparsedDocumentEntry(document), fields, introspects)
                : Known.invalid(
                        new PreparsedDocumentEntry(errors.stream().limit(ERRORS).toList()));
    }
}
