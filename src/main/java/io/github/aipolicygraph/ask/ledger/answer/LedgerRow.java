package io.github.aipolicygraph.ask.ledger.answer;

import java.util.List;

/** One list of values that the graph gave, read by place. */
record LedgerRow(List<?> values) {

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

    LedgerRow list(int place) {
        return new LedgerRow((List<?>) values.get(place));
    }

    List<LedgerRow> rows() {
        return values.stream().map(row -> new LedgerRow((List<?>) row)).toList();
    }

    List<String> texts() {
        return values.stream().map(Object::toString).toList();
    }
}
