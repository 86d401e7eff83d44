package io.github.aipolicygraph.search;

import io.github.aipolicygraph.entity.EntityType;
import io.github.aipolicygraph.graph.Cypher;
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
            "People, institutions, events, pledges, sources and statements in whose names, titles, places, years, roles, "
                    + "notes or paraphrases all the words are found, the best first: whole names, then names, then titles, "
                    + "then texts. French and English, the common words of the field in either; accents, capitals, elision "
                    + "and endings do not matter, nor does a slip of the hand where no name is as it was typed; the first "
                    + "letter of a word is taken as right. Under asOf a thing that was there then may be found by what was "
                    + "said of it at another time; it has no snippet of that.")
    public @NonNull SearchConnection search(
            @NonNull
                    @Description(
                            "Names or words, at most 500 characters and 30 words. Taken literally: nothing in it is an "
                                    + "operator. The most common words, such as la or the, are not looked for.")
                    String text,
            @Description("Only things of these sorts; an empty list finds nothing.") List<EntityType> types,
            @Description(
                            "How many entries from the start, 0 to 100 unless the server is set otherwise; 20 if it is not given.")
                    Integer first,
            @Description("Only entries behind this cursor.") String after) {
        return Cypher.answers();
    }
}
