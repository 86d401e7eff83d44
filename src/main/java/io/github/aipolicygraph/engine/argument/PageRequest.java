package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.Map;
import java.util.Optional;

/**
 * Describes which page of a list the caller wants.
 *
 * @param size the largest number of entries
 * @param backward true if the page is read from the end of the list
 */
public record PageRequest(int size, boolean backward, Optional<String> after, Optional<String> before) {

    private static final int USUAL_SIZE = 20;

    public static PageRequest of(Map<String, Object> arguments, int largest) {
        var first = arguments.get("first");
        var last = arguments.get("last");
        if (first != null && last != null) {
            throw refused("Give first or last, not both.");
        }
        var given = first != null ? first : last;
        int size =
                given == null ? Math.min(USUAL_SIZE, largest) : size(first != null ? "first" : "last", given, largest);
        return new PageRequest(size, last != null, text(arguments, "after"), text(arguments, "before"));
    }

    private static int size(String argument, Object given, int largest) {
        // SmallRye's Int accepts values that aren't integers, so check the bounds before the number becomes a LIMIT.
        double number = given instanceof Number any ? any.doubleValue() : Double.NaN;
        if (number < 0 || number > largest || number != Math.rint(number)) {
            throw refused("%s is %s; it must be a whole number from 0 to %d.".formatted(argument, given, largest));
        }
        return (int) number;
    }

    private static Optional<String> text(Map<String, Object> arguments, String name) {
        return Optional.ofNullable(arguments.get(name)).map(Object::toString);
    }

    private static RequestError refused(String sentence) {
        return new RequestError(EngineCode.PAGE_SIZE, sentence);
    }
}
