package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Rejects ranges whose bounds a caller has swapped: nothing lies in such a range, and an empty list wouldn't say why.
 */
public final class RangeChecks {

    private RangeChecks() {}

    /** Checks the arguments and the inputs nested in them. */
    public static void check(Arguments given) {
        check("", given.given());
        given.given().forEach((name, value) -> {
            if (value instanceof Map<?, ?> input) {
                check(name + ".", input);
            }
        });
    }

    private static void check(String within, Map<?, ?> input) {
        if (isAfter(input.get("from"), input.get("to"))) {
            throw new RequestError(EngineCode.BAD_DATE, swapped(within, input, "from", "to"));
        }
        if (isLater(input.get("since"), input.get("until"))) {
            throw new RequestError(EngineCode.BAD_DATE, swapped(within, input, "since", "until"));
        }
        if (input.get("atLeast") instanceof Number least
                && input.get("atMost") instanceof Number most
                && exact(least).compareTo(exact(most)) > 0) {
            throw new RequestError(EngineCode.BAD_FILTER, swapped(within, input, "atLeast", "atMost"));
        }
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }

    /** Compares two dates if both are dates. February 2025 is neither before nor after its days. */
    private static boolean isAfter(Object from, Object to) {
        var first = Optional.ofNullable(from).map(Object::toString).flatMap(DateSpan::parse);
        var last = Optional.ofNullable(to).map(Object::toString).flatMap(DateSpan::parse);
        return first.isPresent() && last.isPresent() && first.get().isSurelyAfter(last.get());
    }

    /** Compares two values if both are instants. Other code rejects values that aren't. */
    private static boolean isLater(Object since, Object until) {
        var first = Optional.ofNullable(since).map(Object::toString).flatMap(Instants::parsed);
        var last = Optional.ofNullable(until).map(Object::toString).flatMap(Instants::parsed);
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    private static String swapped(String within, Map<?, ?> input, String low, String high) {
        return "%1$s%2$s is %3$s and %1$s%4$s is %5$s: nothing lies between them. Are they swapped?"
                .formatted(within, low, RequestError.shown(input.get(low)), high, RequestError.shown(input.get(high)));
    }
}
