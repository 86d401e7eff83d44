package io.github.aipolicygraph.api.limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.github.aipolicygraph.engine.error.RequestError;

/**
 * Checks a document against the limits before it is validated, because validation rules visit a fragment wherever it is
 * used.
 */
public final class CheckDocument {

    private final Limits limits;

    /**
     * Limits aliases of introspection: the schema is the same under every alias, and each of its lists has thousands of
     * entries.
     */
    private static final int ALIASES_OF_INTROSPECTION = 5;

    public CheckDocument(Limits limits) {
        this.limits = limits;
    }

    /** Returns the number of its fields. */
    public int fields(Document document) {
        return (int) size(document).fields();
    }

    /** Returns the number of fields of a document that asks about the schema, possibly among other things. */
    public int fieldsOfIntrospection(Document document) {
        var size = size(document);
        check(LimitCode.INTROSPECTION_LIMIT, "aliases about the schema", size.aliases(), ALIASES_OF_INTROSPECTION);
        return (int) size.fields();
    }

    private SelectionSize size(Document document) {
        var sizes = new SelectionSizes(document);
        sizes.ofAllFragments();
        var all = SelectionSize.NOTHING;
        long outermost = 0;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var size = sizes.of(operation.getSelectionSet())
                    .plus(SelectionSize.directives(operation.getDirectives().size()));
            all = all.plus(size);
            outermost = Math.max(outermost, size.outermost());
        }
        check(LimitCode.FRAGMENT_LIMIT, "fields", all.fields(), limits.fields());
        check(LimitCode.ROOT_LIMIT, "root fields in one operation", outermost, limits.rootFields());
        check(LimitCode.ALIAS_LIMIT, "aliases", all.aliases(), limits.aliases());
        check(LimitCode.DIRECTIVE_LIMIT, "directives", all.directives(), limits.directives());
        check(LimitCode.DEPTH_LIMIT, "levels of fields nested in fields", all.depth(), limits.depth());
        return all;
    }

    private static void check(LimitCode code, String what, long asked, int most) {
        if (asked > most) {
            throw new RequestError(
                    code,
                    "The document asks for %d %s, with what its fragments contain; at most %d are allowed. Ask for less, or in several requests."
                            .formatted(asked, what, most));
        }
    }
}
