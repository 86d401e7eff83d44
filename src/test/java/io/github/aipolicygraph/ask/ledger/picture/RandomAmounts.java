package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.util.List;

/** Sums in billions. */
final class RandomAmounts {

    private RandomAmounts() {}

    static MoneyRange exactly(String currency, double billions) {
        return between(currency, billions, billions);
    }

    static MoneyRange between(String currency, double min, double max) {
        return new MoneyRange(currency, units(min), units(max), units(min), units(max));
    }

    static MoneyRange atLeast(String currency, double billions) {
        return new MoneyRange(currency, units(billions), null, units(billions), units(billions));
    }

    static MoneyRange upTo(String currency, double billions) {
        return new MoneyRange(currency, null, units(billions), units(billions), units(billions));
    }

    static MoneyRange orMore(String currency, double low, double high) {
        return new MoneyRange(currency, units(low), null, units(low), units(high));
    }

    /** All of it or nothing. */
    static MoneyRange perhaps(MoneyRange sum) {
        return new MoneyRange(sum.currency(), BigDecimal.ZERO, sum.max(), BigDecimal.ZERO, sum.high());
    }

    /** What parts are more than a whole of one sum, in the first currency. */
    static List<MoneyRange> beyond(List<MoneyRange> parts, List<MoneyRange> whole) {
        if (parts.isEmpty() || whole.isEmpty()) {
            return List.of();
        }
        var more = parts.get(0).high().subtract(whole.get(0).low()).max(BigDecimal.ZERO);
        return List.of(new MoneyRange(parts.get(0).currency(), more, more, more, more));
    }

    private static BigDecimal units(double billions) {
        return BigDecimal.valueOf(Math.rint(billions * 1e9));
    }
}
