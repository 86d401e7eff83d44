package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of assertion a claim makes. A claim with an object is also a link of this type in the graph.")
public enum Predicate {
    @Description("A person holds or held a post in an institution.")
    HOLDS_POSITION(Identity.CONTENT),
    @Description("An actor took part in an event.")
    PARTICIPATED_IN(Identity.CONTENT),
    @Description("An actor organised an event.")
    ORGANISED(Identity.CONTENT),
    @Description("An actor signed a declaration, letter or code. Refusals are STATED claims of stance REFUSES.")
    SIGNED(Identity.CONTENT),
    @Description("An actor is a member of an institution.")
    MEMBER_OF(Identity.CONTENT),
    @Description("An actor works with an institution.")
    PARTNER_OF(Identity.CONTENT),
    @Description("An actor owns an institution, wholly or in part.")
    OWNS(Identity.CONTENT),
    @Description("An actor funds an institution.")
    FUNDS(Identity.CONTENT),
    @Description("An actor founded an institution.")
    FOUNDED(Identity.CONTENT),
    @Description("An actor advises an institution.")
    ADVISES(Identity.CONTENT),
    @Description("An institution is a subsidiary of another.")
    SUBSIDIARY_OF(Identity.CONTENT),
    @Description("An institution, event or pledge is part of another.")
    PART_OF(Identity.CONTENT),
    @Description("An actor made a pledge.")
    MADE(Identity.CONTENT),
    @Description("An actor is said to pay a pledge.")
    PAYS(Identity.CONTENT),
    @Description("A pledge is for an actor.")
    BENEFITS(Identity.CONTENT),
    @Description("A pledge was announced at an event.")
    ANNOUNCED_AT(Identity.CONTENT),
    @Description("The money of a pledge is said to come out of a programme or another pledge.")
    DRAWS_ON(Identity.CONTENT),
    @Description("Two pledges are said to be the same money, wholly or in part.")
    SAME_MONEY_AS(Identity.CONTENT),
    @Description("An actor said something about an entity.")
    STATED(Identity.CONTENT),
    @Description("An entity exists and has these names, dates and places.")
    DESCRIBED(Identity.CONTENT),
    @Description("A register calls an entity so.")
    IDENTIFIED(Identity.CONTENT),
    @Description("A pledge is of this much money.")
    AMOUNT(Identity.CONTENT_AND_SOURCE),
    @Description("A pledge is of this many chips, megawatts, sites or people.")
    QUANTITY(Identity.CONTENT_AND_SOURCE),
    @Description("The money of a pledge is new or not.")
    NOVELTY(Identity.CONTENT_AND_SOURCE),
    @Description("A group pays a pledge.")
    PAYER(Identity.CONTENT_AND_SOURCE),
    @Description("A pledge has reached a stage.")
    STAGE(Identity.CONTENT_AND_SOURCE),
    @Description("A field of an event or institution has this value.")
    FIELD(Identity.CONTENT_AND_SOURCE);

    /** What makes two claims of a predicate the same one, and so have one id: a hash of it. Never change it of any. */
    private enum Identity {
        /** Whoever says it, it is one claim, with evidence from each. */
        CONTENT,
        /** A figure from one page is another claim than the same figure from another page. */
        CONTENT_AND_SOURCE
    }

    private final Identity identity;

    Predicate(Identity identity) {
        this.identity = identity;
    }

    /** Whether the source that says it goes into the id of a claim. */
    public boolean isOfOneSource() {
        return identity == Identity.CONTENT_AND_SOURCE;
    }
}
