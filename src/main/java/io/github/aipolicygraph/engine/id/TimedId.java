package io.github.aipolicygraph.engine.id;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.engine.argument.Instants;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An ID that a caller sent with a time, such as {@code some-id@valid=2023-06-01}.
 *
 * <p>Caches of clients keep one object per ID. Under another time the same object has other values, so its ID carries
 * that time: the axes in a fixed order, days as they are, moments in UTC.
 */
public record TimedId(String text) {

    private static final char MARK = '@';
    private static final String BETWEEN = ",";
    private static final String MOMENT = "recorded";
    private static final List<String> AXES = List.of("valid", "stated", MOMENT);

    /** Returns true if a text says of which time it is. */
    static boolean isTimed(String text) {
        return text.indexOf(MARK) >= 0;
    }

    /** Returns what follows the ID of every object at a time; an empty text for the present. */
    public static String suffix(Map<String, Object> time) {
        var axes = canonical(time);
        return axes.isEmpty()
                ? ""
                : AXES.stream()
                        .filter(axes::containsKey)
                        .map(axis -> axis + "=" + axes.get(axis))
                        .collect(joining(BETWEEN, String.valueOf(MARK), ""));
    }

    /** Returns the values of a time by their axes, so that equal times are equal texts. */
    static Map<String, Object> canonical(Map<String, Object> time) {
        var axes = new TreeMap<String, Object>();
        time.forEach((axis, value) -> {
            if (value != null) {
                axes.put(axis, axis.equals(MOMENT) ? moment(axis, value) : value.toString());
            }
        });
        return axes;
    }

    private static String moment(String axis, Object value) {
        return new Instants().of(axis, value).toInstant().toString();
    }

    String slug() {
        return text.substring(0, text.indexOf(MARK));
    }

    Map<String, Object> time() {
        var time = new TreeMap<String, Object>();
        for (var part : text.substring(text.indexOf(MARK) + 1).split(BETWEEN, -1)) {
            int equals = part.indexOf('=');
            var axis = part.substring(0, Math.max(0, equals));
            if (!AXES.contains(axis) || time.put(axis, part.substring(equals + 1)) != null) {
                throw malformed();
            }
        }
        return canonical(time);
    }

    private RequestError malformed() {
        return new RequestError(
                EngineCode.BAD_ID,
                "\"%s\" isn't an ID. After %s name each of %s at most once, as in some-id@valid=2023-06-01 or some-id@stated=2025-02-12,recorded=2026-01-01T00:00:00Z."
                        .formatted(RequestError.shown(text), MARK, String.join(", ", AXES)));
    }

    @Override
    public String toString() {
        return text;
    }
}
