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
                "True in the world on this day, as far as its sources date it; what is not dated holds on any day, and `holds` of a link tells how well it is known to. Events and pledges are there from their first day on, and so is what is said of them; stages from the day on which they were reached; statements from the day on which they were made, also if they are about something later.")
        LocalDate valid,

        @Description(
                "As sources had said by this day. What was said on no known day counts from its earliest dated source (a month from its first day, or from that on which what is told came about), else from the day on which this graph took it in. A source that was published later is not there, nor what was read in it, so something said on a known day may still be without evidence; a source without a date may be of any day. People and institutions are always there.")
        LocalDate stated,

        @Description(
                "As this graph held it at this moment, with what was retracted since and without what came later. What things are found, filtered and put in order by, and the day from which they are there or count as said, are as recorded now.")
        ZonedDateTime recorded) {}
