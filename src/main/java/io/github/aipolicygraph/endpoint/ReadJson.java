package io.github.aipolicygraph.endpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what callers send: strictly, but for line breaks within texts, which documents pasted by hand have. */
final class ReadJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw BadRequest.malformed("The request must be one JSON object.");
            }
            var object = members(parser);
            if (parser.nextToken() != null) {
                throw BadRequest.malformed("The request must end with its JSON object.");
            }
            return object;
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw BadRequest.malformed("The request is no well-formed JSON: see line %d, column %d."
                    .formatted(place.getLineNr(), place.getColumnNr()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }
}
