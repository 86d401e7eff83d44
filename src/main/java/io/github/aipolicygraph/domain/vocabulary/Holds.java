package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("How well a link is known to hold on a day. A month or a year is certain only for days outside it.")
public enum Holds {
    @Description("A source of that day gives it: a date in `attestedOn` is that day, or the month or year it is in.")
    ATTESTED,

    @Description(
            "The day lies between two days on which it is known to hold: its start or an earlier attestation, and its end or a later attestation. What was done, such as a signature or whatever links to an event or pledge, holds from its day on.")
    WITHIN_DATES,

    @Description("Its dates neither show nor exclude it: it has none, only a start, or only an end.")
    NOT_RULED_OUT,

    @Description(
            "Its dates don't exclude it, but a later holder of the same post is known: all dates of that holder are after all dates of this one, and at least one isn't after the day. Only for posts that one holds at a time: presidents, prime ministers, chancellors, heads of state, ministers and commissioners of the same portfolio, some vice presidents and secretaries of state, secretaries-general, and chief executives whose successor has a known start.")
    SUCCEEDED,

    @Description("Its dates exclude that it holds on this day: it ended before, or begins later.")
    RULED_OUT
}
