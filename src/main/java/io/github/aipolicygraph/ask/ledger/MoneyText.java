package io.github.aipolicygraph.ask.ledger;

import static java.math.RoundingMode.HALF_EVEN;

import io.github.aipolicygraph.domain.vocabulary.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes a sum of money like a newspaper: in French if requested, otherwise in English. */
public final class MoneyText {

    private static final int DECIMALS = 4;

    private static final int[] ENGLISH = {12, 9, 6};

    /** French newspapers write 1 400 milliards: their word for the English trillion is billion, and would be misread. */
    private static final int[] FRENCH = {9, 6};

    private final MoneyRange money;
    private final boolean french;

    private MoneyText(MoneyRange money, boolean french) {
        this.money = money;
        this.french = french;
    }

    public static String of(MoneyRange money, Language language) {
        return new MoneyText(money, language == Language.FR).text();
    }

    private String text() {
        if (money.min() == null && money.max() == null) {
            return money.high().signum() == 0
                    ? in("not known", "inconnu")
                    : in("around %s, no known limits", aroundInFrench() + ", sans limites connues", sum());
        }
        if (money.max() == null) {
            return atLeast();
        }
        return money.min() == null ? upTo() : approximately();
    }

    private String aroundInFrench() {
        return isOneSum() ? "autour de %s" : "%s environ";
    }

    /** Writes a minimum. "At least nothing" would say nothing. */
    private String atLeast() {
        var said = money.low().signum() == 0
                ? in("not known", "inconnu")
                : in("at least %s", "au moins %s", approximately(rounded(money.low())));
        return said + withOtherBound("highest figure", "chiffre le plus haut", money.high(), money.low());
    }

    private String upTo() {
        return in("up to %s", "jusqu’à %s", approximately(rounded(money.high())))
                + withOtherBound("lowest figure", "chiffre le plus bas", money.low(), money.high());
    }

    /** Adds the other bound if it differs: "(lowest figure: 5.3)", in the unit of the first bound if possible. */
    private String withOtherBound(String english, String inFrench, BigDecimal end, BigDecimal first) {
        if (isOneSum()) {
            return "";
        }
        var sum = rounded(end);
        var unit = unit(rounded(first));
        var inUnit = first.signum() > 0 && (unit(sum) == unit || sum.compareTo(first) < 0 && isExact(sum, unit));
        var figure = inUnit ? number(sum, unit) : aboutAfterNothing(first, with(number(sum, unit(sum)) + name(sum)));
        return (french ? " (%s\u00a0: %s)" : " (%s: %s)").formatted(french ? inFrench : english, figure);
    }

    /** Writes "about" before the other figure if the first one is nothing. */
    private String aboutAfterNothing(BigDecimal first, String sum) {
        return first.signum() == 0 && money.approximate() ? in("about %s", "environ %s", sum) : sum;
    }

    private String in(String english, String inFrench, String... sum) {
        return (french ? inFrench : english).formatted((Object[]) sum);
    }

    private String approximately(BigDecimal one) {
        var sum = with(number(one, unit(one)) + name(one));
        return money.approximate() ? in("about %s", "environ %s", sum) : sum;
    }

    private String approximately() {
        if (!money.approximate()) {
            return sum();
        }
        // French puts the word after a range: "de 45 à 52 milliards environ".
        return french && !isOneSum() ? sum() + " environ" : in("about %s", "environ %s", sum());
    }

    private boolean isOneSum() {
        return money.low().compareTo(money.high()) == 0;
    }

    private String sum() {
        var low = rounded(money.low());
        var high = rounded(money.high());
        if (low.compareTo(high) == 0) {
            return with(number(high, unit(high)) + name(high));
        }
        var unit = unit(high);
        if (isExact(low, unit)) {
            return with(
                    (french ? "de %s à %s" : "%s to %s").formatted(number(low, unit), number(high, unit)) + name(high));
        }
        return (french ? "de %s à %s" : "%s to %s")
                .formatted(with(number(low, unit(low)) + name(low)), with(number(high, unit) + name(high)));
    }

    private String with(String amount) {
        return french ? amount + " " + money.currency() : money.currency() + " " + amount;
    }

    /**
     * Rounds fractions, because they come from an exchange rate and most of their digits mean nothing. Whole sums are
     * what sources say and stay exact.
     */
    private static BigDecimal rounded(BigDecimal amount) {
        if (amount.scale() <= 0) {
            return amount;
        }
        var unit = largestUnit(amount);
        return amount.movePointLeft(unit)
                .setScale(DECIMALS, HALF_EVEN)
                .movePointRight(unit)
                .stripTrailingZeros();
    }

    /** Returns the largest named power of ten that loses no digit of the amount. */
    private int unit(BigDecimal amount) {
        return units(french ? FRENCH : ENGLISH, amount)
                .filter(unit -> isExact(amount, unit))
                .findFirst()
                .orElse(0);
    }

    private static int largestUnit(BigDecimal amount) {
        return units(ENGLISH, amount).findFirst().orElse(0);
    }

    private static IntStream units(int[] named, BigDecimal amount) {
        return IntStream.of(named).filter(unit -> amount.precision() - amount.scale() > unit);
    }

    private static boolean isExact(BigDecimal amount, int unit) {
        return amount.signum() == 0
                || amount.movePointLeft(unit).stripTrailingZeros().scale() <= DECIMALS;
    }

    private String number(BigDecimal amount, int unit) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        // A non-breaking space keeps the number on one line.
        symbols.setGroupingSeparator(french ? '\u00a0' : ',');
        symbols.setDecimalSeparator(french ? ',' : '.');
        return new DecimalFormat("#,##0.####", symbols).format(amount.movePointLeft(unit));
    }

    private String name(BigDecimal amount) {
        int unit = unit(amount);
        if (unit == 0) {
            return "";
        }
        if (!french) {
            return unit == 12 ? " trillion" : unit == 9 ? " billion" : " million";
        }
        var plural = amount.movePointLeft(unit).compareTo(BigDecimal.valueOf(2)) >= 0 ? "s" : "";
        return (unit == 9 ? " milliard" : " million") + plural;
    }
}
