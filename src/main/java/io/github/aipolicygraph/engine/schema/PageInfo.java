package io.github.aipolicygraph.engine.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Whether a list has entries before and behind a page, and the cursors to continue with.")
public record PageInfo(
        @Description("Whether entries follow this page.") @NonNull
        Boolean hasNextPage,

        @Description("Whether entries come before this page.") @NonNull
        Boolean hasPreviousPage,

        @Description("The cursor of the first entry; null on an empty page.")
        String startCursor,

        @Description("The cursor of the last entry; null on an empty page.")
        String endCursor) {}
