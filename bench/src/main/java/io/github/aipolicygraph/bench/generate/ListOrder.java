package io.github.aipolicygraph.bench.generate;

import java.util.Set;

/** Where relationships stand in the lists that the product keeps in order, see {@code derive-list-orders.cypher}. */
final class ListOrder {

    private static final Set<String> PLEDGES_AT_START = Set.of("MADE", "PAYS");
    private static final Set<String> ACTORS_AT_END = Set.of("PARTICIPATED_IN", "MEMBER_OF");

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

    private String place(int whose, String listed, String claim) {
        return id(whose) + "\t" + listed + "\t" + claim;
    }
}
