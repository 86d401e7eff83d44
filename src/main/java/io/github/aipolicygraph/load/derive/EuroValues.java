package io.github.aipolicygraph.load.derive;

import io.github.aipolicygraph.database.CypherFile;
import io.github.aipolicygraph.database.Graph.Statements;
import io.github.aipolicygraph.database.Row;
import io.github.aipolicygraph.money.EuroRate;
import io.github.aipolicygraph.money.Exchange;
import io.github.aipolicygraph.money.ValueDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each figure is in whole euros, by the rule that the ledger converts by. It is kept beside the figure, so that nothing
 * in Cypher has to know that rule.
 */
public final class EuroValues {

    private static final String EURO = "EUR";

    private EuroValues() {}

    /** What has to be written: of each figure whose value is not what it would be, the value; none without a rate. */
    public static Stream<Map<String, Object>> missing(Statements graph) {
        var rates = graph.run(CypherFile.of("derive/known-rates").text());
        var exchange = new Exchange(rates.stream().map(EuroValues::rate).toList(), EURO);
        return graph.run(CypherFile.of("derive/known-figures").text()).stream()
                .filter(figure -> !of(figure, exchange).equals(figure.optionalNumber("euros")))
                .map(figure -> row(figure.text("id"), of(figure, exchange)));
    }

    private static Optional<Long> of(Row figure, Exchange exchange) {
        var day =
                ValueDays.of(figure.optionalText("announcedOn").orElse(null), figure.optionalText("statedOn").stream());
        var amount = BigDecimal.valueOf(figure.number("amount"));
        return exchange.from(figure.text("currency"), day)
                .map(conversion -> amount.multiply(conversion.factor()))
                .map(euros -> euros.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static Map<String, Object> row(String id, Optional<Long> euros) {
        var row = new HashMap<String, Object>();
        row.put("id", id);
        row.put("euros", euros.orElse(null));
        return row;
    }

    private static EuroRate rate(Row row) {
        return new EuroRate(
                row.text("currency"), LocalDate.parse(row.text("day")), new BigDecimal(row.text("perEuro")));
    }
}
