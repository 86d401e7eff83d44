package io.github.aipolicygraph.ask.conflictofinterest;

import io.github.aipolicygraph.domain.pledge.Pledge;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who sits on both sides of a pledge. */
@GraphQLApi
public class PledgeSides {

    @Description(
            "Who sits on both sides: on the one it announced the pledge, or is tied to who did; on the other it pays or "
                    + "receives, or is tied to who does. A tie is a post, advice, ownership, founding or membership, or being the "
                    + "parent of a subsidiary: at most one on each side. Past ties count too: see from and to, or ask with asOf. Left "
                    + "out are announcers that pay or receive themselves, as is normal, and a body that speaks for the whole that it "
                    + "is a part of, as the Commission does for the Union.")
    public @NonNull List<@NonNull BothSides> bothSides(@Source Pledge pledge) {
        return Cypher.answers();
    }
}
