package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What one source says of a pledge or event, with the claim behind it.")
public interface Assertion {

    @Name("statedOn")
    @Description("When it was said; null if the source does not tell.")
    PartialDate statedOn();

    @NonNull
    @Name("rank")
    @Description("How it stands among others on the same matter.")
    Rank rank();
}
