package io.github.aipolicygraph.api.http.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.aipolicygraph.api.http.request.BadRequest.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON from callers strictly, except that it accepts line breaks in text, which documents pasted by hand contain.
 */
final class ReadJson {

    /** Limits the depth, because each level takes some stack. Variables have a lower limit, checked elsewhere. */
    private static final int DEEPEST = 100;

    /** Limits the length of numbers, because the time to read one grows with the square of its length. */
    private static final int LONGEST_NUMBER = 500;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names come from callers: a table of names shared by all requests would grow with them and never shrink.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            // Checked below instead, with a plain sentence.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ReadJson() {}

    static Map<String, Object> object(byte[] json) {
        return whole(() -> JSON.createParser(json));
    }

    static Map<String, Object> object(String json) {
        return whole(() -> JSON.createParser(json));
    }

    private interface Opening {
        JsonParser parser() throws IOException;
    }

    private static Map<String, Object> whole(Opening opening) {
        try (var parser = opening.parser()) {
            begin(parser.nextToken());
            var object = members(parser);
            if (parser.nextToken() != null) {
                throw BadRequest.malformed("The request must end with its JSON object.");
            }
            return object;
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw BadRequest.malformed("The request is no well-formed JSON: see line %d, column %d."
                    .formatted(place.getLineNr(), place.getColumnNr()));
        } catch (IOException undecodable) {
            throw BadRequest.malformed("The request is no text in UTF-8.");
        }
    }

    private static void begin(JsonToken first) {
        if (first == JsonToken.START_ARRAY) {
            throw BadRequest.malformed(
                    Code.BATCH_UNSUPPORTED,
                    "The request must be one JSON object, not a list. Send each question in a request of its own.");
        }
        if (first != JsonToken.START_OBJECT) {
            throw BadRequest.malformed("The request must be one JSON object.");
        }
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        var members = new HashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> items(JsonParser parser) throws IOException {
        var items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(withinBounds(parser));
            case START_ARRAY -> items(withinBounds(parser));
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static JsonParser withinBounds(JsonParser parser) {
        if (parser.getParsingContext().getNestingDepth() > DEEPEST) {
            throw BadRequest.malformed(
                    Code.DEPTH_LIMIT,
                    "The JSON of the request is nested more than %d levels deep. Nest it less.".formatted(DEEPEST));
        }
        return parser;
    }

    private static BigDecimal number(JsonParser parser) throws IOException {
        if (parser.getTextLength() <= LONGEST_NUMBER) {
            try {
                return new BigDecimal(parser.getText());
            } catch (NumberFormatException beyondAnyExponent) {
                // Reported below, like a number that is too long.
            }
        }
        throw BadRequest.malformed(
                Code.NUMBER_LIMIT, "A number in the JSON of the request is too long or too large. Shorten it.");
    }
}
