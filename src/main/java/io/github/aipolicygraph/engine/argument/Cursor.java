package io.github.aipolicygraph.engine.argument;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.neo4j.driver.Value;

/**
 * Encodes the position of an entry in a list: the name of the list and the order keys of the entry. Callers need not
 * read it.
 *
 * <p>It contains the name so that the engine rejects a cursor of another list instead of returning a page that only
 * looks right.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u0000";
    private static final char TEXT = 't';
    private static final char INTEGER = 'i';
    private static final char DECIMAL = 'd';

    private Cursor() {}

    public static String encode(String list, Value keys) {
        var parts = new ArrayList<>(List.of(list));
        keys.values().forEach(key -> parts.add(tagged(key.asObject())));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }

    /** Returns the order keys in a cursor, or throws an error if the cursor doesn't belong to this list. */
    public static List<Object> decode(String list, String cursor, int keys) {
        var parts = parts(cursor);
        if (parts.size() != keys + 1 || !parts.get(0).equals(list)) {
            throw refused(cursor);
        }
        return parts.stream().skip(1).map(part -> untagged(part, cursor)).toList();
    }

    private static List<String> parts(String cursor) {
        try {
            return List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
        } catch (IllegalArgumentException notBase64) {
            throw refused(cursor);
        }
    }

    private static String tagged(Object key) {
        return (key instanceof Long ? INTEGER : key instanceof Double ? DECIMAL : TEXT) + key.toString();
    }

    private static Object untagged(String part, String cursor) {
        try {
            var text = part.substring(1);
            return switch (part.charAt(0)) {
                case TEXT -> text;
                case INTEGER -> Long.valueOf(text);
                case DECIMAL -> Double.valueOf(text);
                default -> throw refused(cursor);
            };
        } catch (NumberFormatException | StringIndexOutOfBoundsException edited) {
            throw refused(cursor);
        }
    }

    private static RequestError refused(String cursor) {
        return new RequestError(
                EngineCode.BAD_CURSOR,
                "\"%s\" is not a cursor of this list. Use an edge's cursor, or pageInfo's startCursor or endCursor, as it was given."
                        .formatted(RequestError.shown(cursor)));
    }
}
