package io.github.aipolicygraph.domain.claim.value;

import io.github.aipolicygraph.domain.counted.SaidCount;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What stands behind a number of entries that sources give. */
@GraphQLApi
public class SaidCounts {

    @Description("The claims that give a number, the most preferred first, then by day.")
    public @NonNull List<@NonNull FieldClaim> claims(@Source SaidCount said) {
        return Cypher.answers();
    }

    @Description("How many of how many there are in this graph, as a sentence: \"45 of 58 to 64 are in this graph\".")
    public @NonNull String text(
            @Source SaidCount said,
            @DefaultValue("EN") @Description("The language wanted: English or French; English for the others.")
                    Language language) {
        return Cypher.answers();
    }
}
