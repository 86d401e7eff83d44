package io.github.aipolicygraph.domain.entity;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What every entity has. */
@GraphQLApi
public class EntityFields {

    @Query
    @Description(
            "Looks up an entity, a source or a claim by its ID. An ID with a time, such as `mistral-ai@valid=2023-06-01`, finds it as of that time. Null if nothing has this ID, or had it at that time. Without a time it also finds what was retracted.")
    public Node node(@NonNull @Id @Description("An ID, with or without a time.") String id) {
        return Cypher.answers();
    }

    @Query
    @Description(
            "Looks up entities, sources and claims by their IDs, in the order of the IDs. Null in the list if nothing has that ID. The IDs may be of different times.")
    public List<Node> nodes(
            @Id @Description("Up to 100 IDs, unless the server is set otherwise, with or without times.")
                    List<@NonNull String> ids) {
        return Cypher.answers();
    }

    @Description("The ID without a time: the same at all times, for addresses and citations.")
    public @NonNull String slug(@Source SearchResult result) {
        return Cypher.answers();
    }

    @Description("How many links to others it has now; lists of entities can be ordered by it.")
    public @NonNull Integer degree(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("When this graph took it back, because it left the facts. Null if it is current.")
    public ZonedDateTime retractedAt(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("What its record was merged into, for a retracted one. Null if it was not merged.")
    public Entity mergedInto(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("What to call it: the name of an entity, the title of a source, who spoke about what for a statement.")
    public @NonNull String name(
            @Source SearchResult result,
            @Description("The language wanted; the main name where there is none in it.") Language language) {
        return Cypher.answers();
    }

    @Description("Other names it goes by.")
    public List<@NonNull String> otherNames(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("An editor's note on what else the sources say, as it is today; null if nobody wrote one.")
    public String note(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description(
            "An editor's note on what sources disagree on; null if nobody wrote one. It is today's note, also under `asOf: { valid, stated }`. `conflicts` and `hasConflict` follow from the claims alone.")
    public String disagreesWith(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("Its country: an editorial tag for grouping, not a claim of nationality. Null if it has none.")
    public CountryCode country(@Source Actor actor) {
        return Cypher.answers();
    }
}
