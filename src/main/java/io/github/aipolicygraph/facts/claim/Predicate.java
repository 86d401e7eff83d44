package io.github.aipolicygraph.facts.claim;

/** What a claim says of its subject; those with an object are also the types of the relationships. */
public enum Predicate {
    HOLDS_POSITION,
    PARTICIPATED_IN,
    ORGANISED,
    SIGNED,
    MEMBER_OF,
    PARTNER_OF,
    OWNS,
    FUNDS,
    FOUNDED,
    ADVISES,
    SUBSIDIARY_OF,
    PART_OF,
    MADE,
    PAYS,
    BENEFITS,
    ANNOUNCED_AT,
    DRAWS_ON,
    SAME_MONEY_AS,
    STATED,
    DESCRIBED,
    AMOUNT,
    QUANTITY,
    NOVELTY,
    PAYER,
    STAGE,
    FIELD;

    /** A figure from one page is another claim than the same figure from another page. */
    boolean isOfOneSource() {
        return ordinal() >= AMOUNT.ordinal();
    }
}
