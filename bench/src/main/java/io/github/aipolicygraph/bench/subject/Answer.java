package io.github.aipolicygraph.bench.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.neo4j.driver.Record;

/**
 * What an answer says, whatever its shape: every text, number and truth value in it, sorted. Subjects name and nest the
 * same things differently; that two answers say the same is seen by these.
 */
public record Answer(List<String> says, int size) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Answer {
        var sorted = new ArrayList<>(says);
        Collections.sort(sorted);
        says = List.copyOf(sorted);
    }

    static Answer ofJson(byte[] body) {
        var says = new ArrayList<String>();
        collect(answered(body), says);
        return new Answer(says, body.length);
    }

    /** The data of an answer that has no errors. */
    public static JsonNode answered(byte[] body) {
        try {
            var answer = JSON.readTree(body);
            if (answer.hasNonNull("errors")) {
                throw new IllegalStateException("The question was refused: " + answer.get("errors"));
            }
            return answer.get("data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void collect(JsonNode node, List<String> says) {
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, says));
        } else if (node.isNumber()) {
            says.add(number(node.decimalValue()));
        } else if (!node.isNull()) {
            says.add(node.asText());
        }
    }

    static Answer ofRecords(List<Record> records) {
        var says = new ArrayList<String>();
        records.forEach(row -> collect(row.get(0).asObject(), says));
        return new Answer(says, 0);
    }

    private static void collect(Object value, List<String> says) {
        if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, says));
        } else if (value instanceof Number number) {
            says.add(number(new BigDecimal(number.toString())));
        } else if (value != null) {
            says.add(value.toString());
        }
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
