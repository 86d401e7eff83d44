package io.github.aipolicygraph.ask.timeline;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;

/** What happened with whom. */
@GraphQLApi
public class Timelines {

    @Query
    @Description(
            "Events, posts, memberships, statements, pledges and their stages of several entities, merged in the order of "
                    + "their dates. What concerns several of them is there once. What has no date is left out.")
    public Connection<Edge<TimelineEntry>> timeline(
            @Description("The ids of people, institutions, events or pledges; an id that is none gives nothing. "
                            + "Without any, the timeline of the whole graph, each entry once.")
                    @Id
                    List<String> about,
            @Description(
                            "Only what may have been on this day or later: a month or year that holds the day is not ruled out.")
                    LocalDate from,
            @Description("Only what may have been on this day or earlier.") LocalDate to) {
        return Cypher.answers();
    }
}
