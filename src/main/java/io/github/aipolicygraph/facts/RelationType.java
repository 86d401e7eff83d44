package io.github.aipolicygraph.facts;

import static io.github.aipolicygraph.facts.claim.EntityType.EVENT;
import static io.github.aipolicygraph.facts.claim.EntityType.INSTITUTION;
import static io.github.aipolicygraph.facts.claim.EntityType.PERSON;

import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.util.Set;

/** The relations of relations.yaml, and what each may connect. */
enum RelationType {
    HOLDS_POSITION(Set.of(PERSON), Set.of(INSTITUTION)),
    PARTICIPATED_IN(Ids.ACTOR, Set.of(EVENT)),
    ORGANISED(Ids.ACTOR, Set.of(EVENT)),
    SIGNED(Ids.ACTOR, Set.of(EVENT, INSTITUTION)),
    MEMBER_OF(Ids.ACTOR, Set.of(INSTITUTION)),
    PARTNER_OF(Ids.ACTOR, Set.of(INSTITUTION)),
    OWNS(Ids.ACTOR, Set.of(INSTITUTION)),
    FUNDS(Ids.ACTOR, Set.of(INSTITUTION)),
    FOUNDED(Ids.ACTOR, Set.of(INSTITUTION)),
    ADVISES(Ids.ACTOR, Set.of(INSTITUTION)),
    SUBSIDIARY_OF(Set.of(INSTITUTION), Set.of(INSTITUTION));

    private final Set<EntityType> from;
    private final Set<EntityType> to;

    RelationType(Set<EntityType> from, Set<EntityType> to) {
        this.from = from;
        this.to = to;
    }

    Set<EntityType> from() {
        return from;
    }

    Set<EntityType> to() {
        return to;
    }

    Predicate predicate() {
        return Predicate.valueOf(name());
    }
}
