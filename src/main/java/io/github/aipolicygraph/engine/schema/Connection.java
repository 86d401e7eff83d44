package io.github.aipolicygraph.engine.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "One page of a list. Arguments of all lists: `first` and `after` (a cursor) read forwards, `last` and `before` backwards; at most 100 entries, and 20 if neither `first` nor `last` is given. `filter` selects entries, `link` selects by what is said of the link, `orderBy` sorts.")
public record Connection<E>(
        @Description("The entries of this page, in the order of the list.") @NonNull
        List<@NonNull E> edges,

        @Description("Whether entries precede and follow this page, and the cursors to continue with.") @NonNull
        PageInfo pageInfo,

        @Description("How many entries the whole list has; counted only when asked for.") @NonNull
        Integer totalCount) {}
