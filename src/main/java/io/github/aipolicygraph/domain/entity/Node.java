package io.github.aipolicygraph.domain.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that has an id.")
public interface Node {

    /** Describes the ID of anything. */
    String ID =
            "Its ID: words for an entity or source, a hash for a claim. Under `asOf` it ends in the time, as in `mistral-ai@valid=2023-06-01`.";

    @NonNull
    @Id
    @Name("id")
    @Description(ID)
    String id();
}
