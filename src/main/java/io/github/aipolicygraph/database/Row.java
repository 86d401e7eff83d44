package io.github.aipolicygraph.database;

import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads one row of an answer by the names of its columns.
 *
 * <p>The driver turns an absent text into the text "null"; here a required value that is absent fails with its name.
 */
public final class Row {

    private final Record columns;

    Row(Record columns) {
        this.columns = columns;
    }

    public String text(String column) {
        return required(column).asString();
    }

    public Optional<String> optionalText(String column) {
        return optional(column).map(Value::asString);
    }

    public long number(String column) {
        return required(column).asLong();
    }

    public Optional<Long> optionalNumber(String column) {
        return optional(column).map(Value::asLong);
    }

    public boolean flag(String column) {
        return required(column).asBoolean();
    }

    public List<String> texts(String column) {
        return optional(column).map(value -> value.asList(Value::asString)).orElse(List.of());
    }

    private Value required(String column) {
        return optional(column)
                .orElseThrow(() -> new IllegalStateException(
                        "The column \"%s\" is empty in a row of %s.".formatted(column, columns.keys())));
    }

    private Optional<Value> optional(String column) {
        if (!columns.containsKey(column)) {
            throw new IllegalStateException("There is no column \"%s\" in %s.".formatted(column, columns.keys()));
        }
        return Optional.of(columns.get(column)).filter(value -> !value.isNull());
    }
}
