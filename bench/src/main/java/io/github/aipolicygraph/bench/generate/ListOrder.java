package io.github.aipolicygraph.bench.generate;

import io.github.aipolicygraph.bench.generate.Said.Column;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where relationships stand in the lists that the product keeps in order, and since when they can hold: see
 * {@code derive-list-orders.cypher} and {@code derive-claims.cypher}.
 */
final class ListOrder {

    private static final Set<String> PLEDGES_AT_START = Set.of("MADE", "PAYS");
    private static final Set<String> ACTORS_AT_END = Set.of("PARTICIPATED_IN", "MEMBER_OF");
    private static final Set<String> DONE = Set.of("STATED", "STAGE");

    private final Entities entities;

    ListOrder(Entities entities) {
        this.entities = entities;
    }

    String id(int entity) {
        return entities.id(entity);
    }

    /** Among those of its subject, or null if that list is not kept. */
    String atStart(Said said, String claim) {
        return PLEDGES_AT_START.contains(said.predicate)
                ? place(said.subject, entities.dateOrder(said.object), claim)
                : null;
    }

    /** Among those of its object, or null if that list is not kept. */
    String atEnd(Said said, String claim) {
        if (said.predicate.equals("BENEFITS")) {
            return place(said.object, entities.dateOrder(said.subject), claim);
        }
        return ACTORS_AT_END.contains(said.predicate)
                ? place(said.object, entities.nameOrder(said.subject), claim)
                : null;
    }

    /** The latest first day of the events and pledges in it, or of a statement or stage its own; null if there is none. */
    String holdsFrom(Said said) {
        var own = DONE.contains(said.predicate) ? said.text(Column.STATED_ON) : null;
        var others = said.links.stream()
                .filter(link -> link.type().equals("SAID_AT"))
                .map(link -> entities.date(link.entity()));
        var ends = Stream.of(said.subject, said.object).filter(end -> end >= 0).map(entities::date);
        return Stream.of(Stream.ofNullable(own), others, ends)
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private String place(int whose, String listed, String claim) {
        return id(whose) + "\t" + listed + "\t" + claim;
    }
}
