package io.github.aipolicygraph.facts.kind;

import static io.github.aipolicygraph.facts.record.EntityLabels.EVENT;
import static io.github.aipolicygraph.facts.record.EntityLabels.INSTITUTION;
import static io.github.aipolicygraph.facts.record.EntityLabels.PERSON;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.record.EntityLabels;
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

    private final Set<EntityLabels> from;
    private final Set<EntityLabels> to;

    RelationType(Set<EntityLabels> from, Set<EntityLabels> to) {
        this.from = from;
        this.to = to;
    }

    Set<EntityLabels> from() {
        return from;
    }

    Set<EntityLabels> to() {
        return to;
    }

    Predicate predicate() {
        return Predicate.valueOf(name());
    }
}
