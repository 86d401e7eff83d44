package io.github.aipolicygraph.domain.dataset;

import java.time.ZonedDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The fact base as it is loaded.")
public record Dataset(
        @Description("A hash of the files that were loaded: it changes with their contents.") @NonNull
        String version,

        @Description("When this graph last took in a change.") @NonNull
        ZonedDateTime changedAt) {}
