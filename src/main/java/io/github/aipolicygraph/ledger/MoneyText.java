package io.github.aipolicygraph.ledger;

import static java.math.RoundingMode.HALF_EVEN;

import io.github.aipolicygraph.entity.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.IntStream;

/** A sum of money as a newspaper writes it: in French if asked for, in English otherwise. */
public final class MoneyText {

    private static final int DECIMALS = 4;

    /** What sources say has fewer digits; more of them come from an exchange rate and mean nothing. */
    private static final int DIGITS = 8;

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
            return in("around %s, open both ways", "autour de %s, sans borne ni basse ni haute");
        }
        if (money.max() == null) {
            return isOneSum() ? in("at least %s", "au moins %s") : in("%s or more", "%s ou plus");
        }
        if (money.min() == null) {
            return isOneSum() ? in("up to %s", "jusqu’à %s") : in("%s or less", "%s ou moins");
        }
        return sum();
    }

    private String in(String english, String inFrench) {
        return (french ? inFrench : english).formatted(sum());
    }

    private boolean isOneSum() {
        return money.low().equals(money.high());
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

    private static BigDecimal rounded(double amount) {
        var exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        if (exact.precision() <= DIGITS && exact.scale() <= DECIMALS) {
            return exact;
        }
        var unit = largestUnit(exact);
        return exact.movePointLeft(unit).setScale(DECIMALS, HALF_EVEN).movePointRight(unit);
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
