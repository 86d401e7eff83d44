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
import java.util.regex.Pattern;

/** Documents that were parsed and found valid not long ago; what is kept of one takes a multiple of its text. */
public final class DocumentCache {

    private static final Pattern INTROSPECTION = Pattern.compile("__(?:schema|type)\\b");

    /** What is wrong with a document is not said a hundred times. */
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
     * A document, or what is wrong with it.
     *
     * @param fields how many it has, with those of its fragments
     * @param introspects whether it asks about the schema, whose answer is worked out at once and may be long
     */
    public record Known(PreparsedDocumentEntry entry, int fields, boolean introspects) {

        private static Known invalid(PreparsedDocumentEntry errors) {
            return new Known(errors, 0, false);
        }
    }

    /** Null if it was not read, or not of late. */
    public Known find(String text) {
        return seen.find(text);
    }

    /**
     * Looks at a document that is not known yet, in less than a millisecond.
     *
     * @throws io.github.aipolicygraph.graph.answer.Refusal if it is too large to be read
     */
    public void check(String text) {
        read.check(text);
    }

    /** Reads it and holds it to the limits and to the schema, in this order. */
    public Known read(String text) {
        try {
            var known = known(text, read.of(text));
            if (!known.entry().hasErrors()) {
                seen.keep(text, known);
            }
            return known;
        } catch (InvalidSyntaxException wrong) {
            return Known.invalid(new PreparsedDocumentEntry(wrong.toInvalidSyntaxError()));
        }
    }

    private Known known(String text, Document document) {
        boolean introspects = INTROSPECTION.matcher(text).find();
        int fields = introspects ? check.fieldsOfIntrospection(document) : check.fields(document);
        var errors = ParseAndValidate.validate(schema, document);
        return errors.isEmpty()
                ? new Known(new PreparsedDocumentEntry(document), fields, introspects)
                : Known.invalid(
                        new PreparsedDocumentEntry(errors.stream().limit(ERRORS).toList()));
    }
}
