package io.github.aipolicygraph.ask.history;

import io.github.aipolicygraph.engine.schema.Connection;
import io.github.aipolicygraph.engine.schema.Cypher;
import io.github.aipolicygraph.engine.schema.Edge;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What changed between two moments. */
@GraphQLApi
public class History {

    @Query
    @Description(
            "The difference between two moments, in the order of time: claims that stood at one of them and not at the "
                    + "other. A correction is a claim retracted and another added.")
    public Connection<Edge<Change>> changes(
            @NonNull
                    @Description(
                            "The first moment, as in 2026-03-02T09:00:00Z. What happened at that very moment had happened. "
                                    + "On the stated axis its day in UTC counts, to its end.")
                    ZonedDateTime since,
            @Description("The second moment; everything until today if it is absent.") ZonedDateTime until,
            @DefaultValue("RECORDED") @Description("Which time is compared.") Axis axis,
            @Id @Description("Only claims of which the entity with this id is the subject or the object.")
                    String about) {
        return Cypher.answers();
    }
}
