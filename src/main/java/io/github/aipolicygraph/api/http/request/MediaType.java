package io.github.aipolicygraph.api.http.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One media type of a header.
 *
 * @param name in small letters, without its parameters
 * @param parameters as they were written
 */
record MediaType(String name, List<String> parameters) {

    /** What lies between commas, or between semicolons, outside of quotes; no repetition here can go back. */
    private static final Pattern ELEMENT = Pattern.compile("(?:[^,\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"?+)++");

    private static final Pattern WEIGHT = Pattern.compile("[01](\\.\\d{0,3})?|\\.\\d{1,3}");

    private static final Pattern PART = Pattern.compile("(?:[^;\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"?+)++");

    MediaType {
        parameters = List.copyOf(parameters);
    }

    /** All types that a header names, on whichever of its lines, in their order. */
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

    /** The value of a parameter in small letters, without quotes. */
    Optional<String> parameter(String parameter) {
        return parameters.stream()
                .map(written -> written.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].strip().equalsIgnoreCase(parameter))
                .map(pair -> pair[1].strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** How much it is wanted, from 0, not at all, to 1, which it is if nothing readable is said. */
    double weight() {
        return parameter("q")
                .filter(written -> WEIGHT.matcher(written).matches())
                .map(Double::parseDouble)
                .orElse(1.0);
    }
}
