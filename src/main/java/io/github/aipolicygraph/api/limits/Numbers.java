package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Decides which numbers are read at all. The time to read a number grows with the square of its digits. Ten characters
 * can also mean a number with a hundred million digits, which is written out wherever code treats it as an integer.
 */
final class Numbers {

    /**
     * Limits the digits of a document, because the parser takes microseconds for each, a hundred times as long as for a
     * letter.
     */
    static final int DIGITS_OF_A_DOCUMENT = 4000;

    private static final int DIGITS = 400;
    private static final int DIGITS_OF_EXPONENT = 5;
    private static final Pattern WITHOUT_SIGN = Pattern.compile("^[+-]?0*(?=\\d)");
    private static final Pattern WHOLE = Pattern.compile("\\d+");

    private Numbers() {}

    static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS;
    }

    /** Returns true if a number in a document is short enough. The parser rejects text that isn't a number. */
    static boolean isShort(String written) {
        int exponent = Math.max(written.indexOf('e'), written.indexOf('E'));
        var digits = exponent < 0 ? written : written.substring(0, exponent);
        if (written.length() > 2 * DIGITS || digits.length() > DIGITS) {
            return false;
        }
        var power = exponent < 0
                ? "0"
                : WITHOUT_SIGN.matcher(written.substring(exponent + 1)).replaceFirst("");
        return !WHOLE.matcher(power).matches()
                || power.length() <= DIGITS_OF_EXPONENT && Integer.parseInt(power) <= DIGITS;
    }

    static RequestError refused(String place, String written) {
        return new RequestError(
                LimitCode.NUMBER_LIMIT,
                "%s is the number %s, which is too long or too large to be read. Write at most %d digits, and an exponent from -%d to %d."
                        .formatted(place, RequestError.shown(written), DIGITS, DIGITS, DIGITS));
    }
}
