package io.github.aipolicygraph.api.limits;

import io.github.aipolicygraph.engine.error.RequestError;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Which numbers are read at all. To read one of many digits takes the square of their number, and ten characters can stand
 * for a number of a hundred million digits, which is written out wherever it is looked at as a whole number.
 */
final class Numbers {

    /** The parser takes microseconds for each, a hundred times as long as for a letter. */
    static final int DIGITS_OF_A_DOCUMENT = 4000;

    private static final int DIGITS = 400;
    private static final int DIGITS_OF_EXPONENT = 5;
    private static final Pattern WITHOUT_SIGN = Pattern.compile("^[+-]?0*(?=\\d)");
    private static final Pattern WHOLE = Pattern.compile("\\d+");

    private Numbers() {}

    static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS;
    }

    /** As it is written in a document; what is no number is left to the parser. */
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
