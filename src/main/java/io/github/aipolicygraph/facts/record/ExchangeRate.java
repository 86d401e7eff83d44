package io.github.aipolicygraph.facts.record;

/** Units of a currency for one euro on a day. */
public record ExchangeRate(String currency, String date, double perEuro) {

    public String id() {
        return currency + " " + date;
    }
}
