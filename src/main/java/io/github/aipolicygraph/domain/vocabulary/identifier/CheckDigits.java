package io.github.aipolicygraph.domain.vocabulary.identifier;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** What the last digits of an identifier must be, so that a mistyped one is told from another. */
final class CheckDigits {

    /** Crockford's 32 digits: no i, l, o or u. */
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int ROR_DIGITS = 7;
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    static boolean ofRor(String id) {
        long number = id.substring(0, ROR_DIGITS)
                .chars()
                .mapToLong(CROCKFORD::indexOf)
                .reduce(0, (all, digit) -> all * 32 + digit);
        return 98 - number * 100 % 97 == Long.parseLong(id.substring(ROR_DIGITS));
    }

    /** ISO 7064, MOD 11-2. */
    static boolean ofIsni(String id) {
        int sum = id.chars()
                .limit(id.length() - 1L)
                .map(Character::getNumericValue)
                .reduce(0, (all, digit) -> (all + digit) * 2 % 11);
        return "0123456789X".charAt((12 - sum) % 11) == id.charAt(id.length() - 1);
    }

    /** ISO 7064, MOD 97-10: a letter stands for its number from 10 to 35. */
    static boolean ofLei(String id) {
        var digits = id.chars()
                .mapToObj(Character::getNumericValue)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue() == 1;
    }
}
