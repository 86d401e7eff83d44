package io.github.aipolicygraph.ask.ledger.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aipolicygraph.ask.ledger.count.CountLedger;
import io.github.aipolicygraph.ask.ledger.count.FactInput;
import io.github.aipolicygraph.ask.ledger.picture.content.NoSplit;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValuesProvider;
import io.github.aipolicygraph.engine.output.ComputedType.Asking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A ledger that is counted from the YAML files, without a graph, and written as the API writes one. */
final class CountedLedger {

    private static final OwnValues OWN = OwnValuesProvider.ofTheFacts();

    private CountedLedger() {}

    /** By the names of its fields. */
    static Map<String, Object> of(AskedLedger asked) {
        var parent = asked.isOfOne() ? "Pledge" : "Query";
        var question = MakeLedger.question(new Asking(parent, asked.arguments(), Map.of()));
        var input = FactInput.asking(asked.pledges().toArray(String[]::new));
        var ledger = CountLedger.of(input, question);
        var fields = new LedgerFieldValues(new ShareLabels(input, Map.of(), OWN), question.groupBy()).of(ledger);
        fields.put("unsplit", ledger.unsplit() == null ? null : NoSplit.named(ledger.unsplit(), Language.EN));
        return fields;
    }

    /** What was selected, as plain values: objects by the names of their fields, numbers without a scale, things as ids. */
    static Object plain(JsonNode answered) {
        if (answered.isArray()) {
            var list = new ArrayList<>();
            answered.forEach(one -> list.add(plain(one)));
            return list;
        }
        if (isThing(answered)) {
            return answered.get("id").asText();
        }
        if (answered.isObject()) {
            var fields = new TreeMap<String, Object>();
            answered.fieldNames().forEachRemaining(name -> fields.put(name, plain(answered.get(name))));
            return fields;
        }
        return answered.isNull() ? "null" : answered.isNumber() ? number(answered.decimalValue()) : answered.asText();
    }

    /** The same of what was counted here; what was selected is seen by the answer. */
    static Object plain(Object counted, JsonNode like) {
        if (counted instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(place -> plain(list.get(place), like.path(Math.min(place, like.size() - 1))))
                    .toList();
        }
        if (counted instanceof Map<?, ?> object) {
            var fields = new TreeMap<String, Object>();
            like.fieldNames().forEachRemaining(name -> fields.put(name, plain(object.get(name), like.get(name))));
            return fields;
        }
        return counted instanceof Function<?, ?> function ? applied(function) : leaf(counted);
    }

    @SuppressWarnings("unchecked")
    private static String applied(Function<?, ?> function) {
        return ((Function<Map<String, Object>, ?>) function).apply(Map.of()).toString();
    }

    private static String leaf(Object value) {
        return value instanceof Number number ? number(new BigDecimal(number.toString())) : String.valueOf(value);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isThing(JsonNode answered) {
        return answered.size() == 1 && answered.has("id");
    }
}
