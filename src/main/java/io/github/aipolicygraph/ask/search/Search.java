package io.github.aipolicygraph.ask.search;

import io.github.aipolicygraph.domain.vocabulary.kind.SearchType;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The way in for who knows a name or a word, and no id. */
@GraphQLApi
public class Search {

    @Query
    @Description(
            "Finds people, institutions, events, pledges, sources and statements by their names, titles, places, years, roles, "
                    + "speakers, notes or paraphrases. The hits that have all words come first: whole names, then names, then "
                    + "titles, then texts. Behind them come those with some of the words in a name or title; `missing` says "
                    + "which words they don't have. Words may be French or English. Accents, capitals and endings don't "
                    + "matter. Initials, forms of address and legal forms of companies may be there or not. A word that no "
                    + "name has may contain a typo, but not in its first letter. Under asOf the search may find an item by "
                    + "what was said of it at another time; the item has no snippet of that.")
    public SearchConnection search(
            @NonNull
                    @Description(
                            "Names or words, at most 500 characters and 30 words. Taken literally: nothing in it is an "
                                    + "operator. The most common words, such as la or the, are not looked for.")
                    String text,
            @Description("Only things of these sorts; an empty list finds nothing.") List<SearchType> types,
            @Description(
                            "How many entries from the start, 0 to 100 unless the server is set otherwise; 20 if it is not given.")
                    Integer first,
            @Description("Returns the entries that come after this cursor. After new facts were loaded the cursor is "
                            + "refused with the code BAD_CURSOR, because the order has changed.")
                    String after,
            @Description("True if the last word may be unfinished, to search while somebody types. Default: false.")
                    Boolean prefix) {
        return Cypher.answers();
    }
}
