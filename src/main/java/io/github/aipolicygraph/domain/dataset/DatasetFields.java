package io.github.aipolicygraph.domain.dataset;

import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What is loaded, under which licence, and how to cite it. */
@GraphQLApi
public class DatasetFields {

    @Query
    @Description("The fact base as a whole.")
    public Dataset dataset() {
        return Cypher.answers();
    }

    @Description("Under which licence the facts may be used.")
    public @NonNull String licence(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How to cite the fact base, with its version.")
    public @NonNull String citation(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many people it has.")
    public @NonNull Integer people(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many institutions it has.")
    public @NonNull Integer institutions(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many events it has.")
    public @NonNull Integer events(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many pledges it has.")
    public @NonNull Integer pledges(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many sources it has.")
    public @NonNull Integer sources(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many current claims it has.")
    public @NonNull Integer claims(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many current statements it has.")
    public @NonNull Integer statements(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description(
            "What looked suspicious when the files were loaded, each with its file, line and record. Empty if nothing did.")
    public @NonNull List<@NonNull String> warnings(@Source Dataset dataset) {
        return Cypher.answers();
    }

    @Description("How many times its current claims cite a source, for them or against them.")
    public @NonNull Integer evidence(@Source Dataset dataset) {
        return Cypher.answers();
    }
}
