package io.github.aipolicygraph.api.limits;

import graphql.AssertException;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import io.github.aipolicygraph.engine.error.RequestError;

/** Reads the text of a document if it is within the limits. */
public final class ReadDocument {

    private final Limits limits;

    public ReadDocument(Limits limits) {
        this.limits = limits;
    }

    /**
     * Scans the text without parsing it, in a fraction of the time.
     *
     * @throws RequestError if it is too large
     */
    public void check(String text) {
        ScanDocument.check(text, limits);
    }

    /**
     * Parses the text.
     *
     * @throws RequestError if it is too large
     * @throws InvalidSyntaxException if it isn't GraphQL
     */
    public Document of(String text) {
        // The parser also counts the end of the text as a token.
        var options = ParserOptions.getDefaultOperationParserOptions()
                .transform(changed -> changed.maxTokens(limits.tokens() + 1));
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .build());
        } catch (ParseCancelledTooDeepException deep) {
            throw new RequestError(
                    LimitCode.DEPTH_LIMIT,
                    "The document is nested too deep%s. Ask for less depth.".formatted(at(deep.getLocation())));
        } catch (ParseCancelledException large) {
            throw new RequestError(
                    LimitCode.TOKEN_LIMIT,
                    "The document is too long: only %d names, values and brackets are read%s. Split it, or put long lists into variables."
                            .formatted(limits.tokens(), at(large.getLocation())));
        } catch (AssertException unreadable) {
            // The library has no sentence for this case.
            throw new RequestError(
                    LimitCode.BAD_QUERY,
                    "The document holds an escaped character that does not exist. Write \\u and four digits, or \\u{...} with at most 10FFFF.");
        }
    }

    private static String at(SourceLocation place) {
        return place == null ? "" : ", up to line %d, column %d".formatted(place.getLine(), place.getColumn());
    }
}
