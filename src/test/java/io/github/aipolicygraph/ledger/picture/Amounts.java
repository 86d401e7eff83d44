package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.ledger.MoneyRange;

/** Sums in billions. */
final class Amounts {

    private Amounts() {}

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

    private static double units(double billions) {
        return Math.rint(billions * 1e9);
    }
}
