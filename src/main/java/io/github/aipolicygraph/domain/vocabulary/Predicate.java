package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of assertion a claim makes. A claim with an object is also a link of this type in the graph.")
public enum Predicate {
    @Description("A person holds or held a post in an institution.")
    HOLDS_POSITION,
    @Description("An actor took part in an event.")
    PARTICIPATED_IN,
    @Description("An actor organised an event.")
    ORGANISED,
    @Description("An actor signed a declaration, letter or code; or refused to, as the role says.")
    SIGNED,
    @Description("An actor is a member of an institution.")
    MEMBER_OF,
    @Description("An actor works with an institution.")
    PARTNER_OF,
    @Description("An actor owns an institution, wholly or in part.")
    OWNS,
    @Description("An institution funds another.")
    FUNDS,
    @Description("An actor founded an institution.")
    FOUNDED,
    @Description("An actor advises an institution.")
    ADVISES,
    @Description("An institution is a subsidiary of another.")
    SUBSIDIARY_OF,
    @Description("An institution, event or pledge is part of another.")
    PART_OF,
    @Description("An actor made a pledge.")
    MADE,
    @Description("An actor is said to pay a pledge.")
    PAYS,
    @Description("A pledge is for an actor.")
    BENEFITS,
    @Description("A pledge was announced at an event.")
    ANNOUNCED_AT,
    @Description("The money of a pledge is said to come out of a programme or another pledge.")
    DRAWS_ON,
    @Description("Two pledges are said to be the same money, wholly or in part.")
    SAME_MONEY_AS,
    @Description("An actor said something about an entity.")
    STATED,
    @Description("An entity exists and has these names, dates and places.")
    DESCRIBED,
    @Description("A register calls an entity so.")
    IDENTIFIED,
    @Description("A pledge is of this much money.")
    AMOUNT,
    @Description("A pledge is of this many chips, megawatts, sites or people.")
    QUANTITY,
    @Description("The money of a pledge is new or not.")
    NOVELTY,
    @Description("A group pays a pledge.")
    PAYER,
    @Description("A pledge has reached a stage.")
    STAGE,
    @Description("A field of an event or institution has this value.")
    FIELD;

    /** A figure from one page is another claim than the same figure from another page. */
    public boolean isOfOneSource() {
        return ordinal() >= AMOUNT.ordinal();
    }
}
