package io.github.aipolicygraph.ask.ledger;

import static java.math.RoundingMode.HALF_EVEN;

import io.github.aipolicygraph.domain.vocabulary.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.IntStream;

/** A sum of money as a newspaper writes it: in French if asked for, in English otherwise. */
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

    /** "At least nothing" says nothing. */
    private String atLeast() {
        var said = money.low().signum() == 0
                ? in("not known", "inconnu")
                : in("at least %s", "au moins %s", approximately(rounded(money.low())));
        return said + beside("highest figure", "chiffre le plus haut", money.high(), money.low());
    }

    private String upTo() {
        return in("up to %s", "jusqu’à %s", approximately(rounded(money.high())))
                + beside("lowest figure", "chiffre le plus bas", money.low(), money.high());
    }

    /** The other end, if it is another sum: "(lowest figure: 5.3)", where it is told in the unit of the first one. */
    private String beside(String english, String inFrench, BigDecimal end, BigDecimal told) {
        if (isOneSum()) {
            return "";
        }
        var sum = rounded(end);
        var unit = unit(rounded(told));
        var inUnit = told.signum() > 0 && (unit(sum) == unit || sum.compareTo(told) < 0 && isExact(sum, unit));
        var figure = inUnit ? number(sum, unit) : besideNothing(told, with(number(sum, unit(sum)) + name(sum)));
        return (french ? " (%s\u00a0: %s)" : " (%s: %s)").formatted(french ? inFrench : english, figure);
    }

    /** Else "about" stands before the other figure. */
    private String besideNothing(BigDecimal told, String sum) {
        return told.signum() == 0 && money.approximate() ? in("about %s", "environ %s", sum) : sum;
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

    /** A whole sum is what sources say; fractions come from an exchange rate, and most of their digits mean nothing. */
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

    /** The largest power of ten with a name in which nothing of the amount is lost. */
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
        // The number must not be broken at the end of a line.
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
