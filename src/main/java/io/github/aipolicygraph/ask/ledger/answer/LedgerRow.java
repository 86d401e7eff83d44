package io.github.aipolicygraph.ask.ledger.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads one row of a file in {@code cypher/types/Ledger} by the names in it.
 *
 * <p>A name that the file doesn't return, and a required value that is null, fail with a sentence. Otherwise a misspelt
 * name would be a figure that nobody counts.
 *
 * @param file the name of the file
 */
record LedgerRow(String file, Map<?, ?> values) {

    static LedgerRow of(String file, Object value) {
        if (value instanceof Map<?, ?> values) {
            return new LedgerRow(file, values);
        }
        throw new IllegalStateException(
                "A row of cypher/types/Ledger/%s.cypher has no names: return a map instead of %s."
                        .formatted(file, value));
    }

    String text(String name) {
        return required(name).toString();
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(value(name)).map(Object::toString);
    }

    Optional<Long> optionalNumber(String name) {
        return Optional.ofNullable((Long) value(name));
    }

    boolean is(String name) {
        return (Boolean) required(name);
    }

    <E extends Enum<E>> E of(Class<E> closedSet, String name) {
        return Enum.valueOf(closedSet, text(name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    /** Returns the rows nested in this one. */
    List<LedgerRow> rows(String name) {
        return list(name).stream().map(row -> of(file, row)).toList();
    }

    private List<?> list(String name) {
        return (List<?>) required(name);
    }

    private Object required(String name) {
        return Optional.<Object>ofNullable(value(name))
                .orElseThrow(() -> new IllegalStateException(
                        "In a row of cypher/types/Ledger/%s.cypher \"%s\" is null, and it is required: %s."
                                .formatted(file, name, values)));
    }

    private Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("cypher/types/Ledger/%s.cypher gives no \"%s\"; it gives %s."
                    .formatted(file, name, new TreeSet<>(values.keySet())));
        }
        return values.get(name);
    }
}
