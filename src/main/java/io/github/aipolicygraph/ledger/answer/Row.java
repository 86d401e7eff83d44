package io.github.aipolicygraph.ledger.answer;

import java.util.List;

/** One list of values that the graph gave, read by place. */
record Row(List<?> values) {

    /** Null if there is none. */
    String text(int place) {
        var value = values.get(place);
        return value == null ? null : value.toString();
    }

    /** Null if there is none. */
    Long number(int place) {
        return (Long) values.get(place);
    }

    boolean is(int place) {
        return Boolean.TRUE.equals(values.get(place));
    }

    <E extends Enum<E>> E of(Class<E> closedSet, int place) {
        return Enum.valueOf(closedSet, text(place));
    }

    Row list(int place) {
        return new Row((List<?>) values.get(place));
    }

    List<Row> rows() {
        return values.stream().map(row -> new Row((List<?>) row)).toList();
    }

    List<String> texts() {
        return values.stream().map(Object::toString).toList();
    }
}
