package io.github.aipolicygraph.api.http.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds one media type of a header.
 *
 * @param name the type in lower case, without its parameters
 * @param parameters the parameters as the caller wrote them
 */
record MediaType(String name, List<String> parameters) {

    /**
     * Matches the text between commas, or between semicolons, outside quotes. Its repetitions are possessive, so it
     * cannot backtrack.
     */
    private static final Pattern ELEMENT = Pattern.compile("(?:[^,\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"?+)++");

    private static final Pattern WEIGHT = Pattern.compile("[01](\\.\\d{0,3})?|\\.\\d{1,3}");

    private static final Pattern PART = Pattern.compile("(?:[^;\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"?+)++");

    MediaType {
        parameters = List.copyOf(parameters);
    }

    /** Returns all types that a header lists, from all of its lines, in order. */
    static List<MediaType> all(List<String> lines) {
        return lines.stream()
                .flatMap(line -> ELEMENT.matcher(line).results())
                .map(MatchResult::group)
                .filter(element -> !element.isBlank())
                .map(MediaType::of)
                .toList();
    }

    private static MediaType of(String element) {
        var parts = PART.matcher(element).results().map(MatchResult::group).toList();
        var name = parts.isEmpty() ? "" : parts.get(0).strip().toLowerCase(Locale.ROOT);
        return new MediaType(name, parts.stream().skip(1).map(String::strip).toList());
    }

    /** Returns the value of a parameter in lower case, without quotes. */
    Optional<String> parameter(String parameter) {
        return parameters.stream()
                .map(written -> written.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].strip().equalsIgnoreCase(parameter))
                .map(pair -> pair[1].strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** Returns the weight from 0 (unwanted) to 1, which is also the default if it is missing or unreadable. */
    double weight() {
        return parameter("q")
                .filter(written -> WEIGHT.matcher(written).matches())
                .map(Double::parseDouble)
                .orElse(1.0);
    }
}
