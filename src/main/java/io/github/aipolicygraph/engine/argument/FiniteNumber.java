package io.github.aipolicygraph.engine.argument;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;

/**
 * Converts a number into one that the database can compare with: whole numbers stay whole, and infinity and text that
 * only looks like a number are rejected.
 */
public final class FiniteNumber implements ArgumentConverter {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int DIGITS = 400;

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Object of(String argument, Object value) {
        double number = value instanceof Number any && isShort(any) ? any.doubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new RequestError(
                    EngineCode.BAD_FILTER,
                    "%s is \"%s\"; it must be a number below 1e308.".formatted(argument, RequestError.shown(value)));
        }
        var exact = new BigDecimal(value.toString()).stripTrailingZeros();
        return exact.scale() <= 0 && exact.abs().compareTo(LARGEST) <= 0 ? (Object) exact.longValueExact() : number;
    }

    /**
     * Limits the scale, because a decimal of a hundred million digits takes minutes to convert and a caller can write
     * it in ten characters.
     */
    private static boolean isShort(Number number) {
        return !(number instanceof BigDecimal decimal) || Math.abs((long) decimal.scale()) < DIGITS;
    }
}
