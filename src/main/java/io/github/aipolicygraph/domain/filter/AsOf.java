package io.github.aipolicygraph.domain.filter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "The time that an answer is wanted for, on up to three axes at once. A date says no more than it says: what is not ruled out for that day holds.")
@Input("AsOf")
public record AsOf(
        @Description(
                "What was true on this day. What no source dates holds on any day; `holds` of a link tells how well it is known to. Events and pledges are there from their first day on, and so is what is said of them; stages from the day on which they were reached; statements from the day on which they were made, also if they are about something later.")
        LocalDate valid,

        @Description(
                "What one could read by this day. A claim counts from the day in `firstStated`: when it was said, else when its earliest dated source appeared, else when this graph took it in. A month or a year counts from its first day, or from the day in it on which what is told came about. A source that was published later is not there, nor what was read in it, so something said on a known day may still be without evidence; a source without a date may be of any day. People and institutions are always there.")
        LocalDate stated,

        @Description(
                "What this graph held at this moment, with what was retracted since and without what came later. Filters, orders, search and `firstStated` use what is recorded now.")
        ZonedDateTime recorded) {}
