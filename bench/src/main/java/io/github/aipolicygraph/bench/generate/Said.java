package io.github.aipolicygraph.bench.generate;

import java.util.ArrayList;
import java.util.List;

/** One claim on its way into the files: entities are named by their numbers. */
final class Said {

    /** Another entity in the claim. */
    record Link(String type, int entity) {}

    final String predicate;
    final int subject;
    final Object[] values = new Object[Column.values().length];
    final List<Link> links = new ArrayList<>(2);
    int object = -1;

    Said(String predicate, int subject) {
        this.predicate = predicate;
        this.subject = subject;
        with(Column.RANK, "NORMAL");
    }

    Said with(Column column, Object value) {
        values[column.ordinal()] = value;
        return this;
    }

    Said to(int entity) {
        object = entity;
        return this;
    }

    Said link(String type, int entity) {
        links.add(new Link(type, entity));
        return this;
    }

    String text(Column column) {
        return (String) values[column.ordinal()];
    }
}
