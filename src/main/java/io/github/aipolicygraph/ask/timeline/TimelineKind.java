package io.github.aipolicygraph.ask.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("What an entry of a timeline is. Where it links two, either of them may be the one asked about.")
public enum TimelineKind {
    @Description("The event itself, on its first day.")
    EVENT,
    @Description("The pledge itself, on the day of its announcement.")
    PLEDGE,
    @Description("An actor took part in an event.")
    PARTICIPATED_IN,
    @Description("An actor organised an event.")
    ORGANISED,
    @Description("An actor signed an event's text, or a charter.")
    SIGNED,
    @Description("A pledge was announced at an event.")
    ANNOUNCED_AT,
    @Description("A person took up a post in an institution.")
    POST_STARTED,
    @Description("A person left a post in an institution.")
    POST_ENDED,
    @Description("An actor became a member of an institution.")
    MEMBERSHIP_STARTED,
    @Description("An actor ceased to be a member of an institution.")
    MEMBERSHIP_ENDED,
    @Description("An actor said something about an entity.")
    STATED,
    @Description("An actor made a pledge, on the day of its announcement.")
    MADE,
    @Description("A pledge was announced for which an actor pays, on that day.")
    PAYS,
    @Description("A pledge was announced that benefits an actor, on that day.")
    BENEFITS,
    @Description("A pledge came to another stage. It is there too for the actors who made, pay or receive the pledge.")
    STAGE
}
