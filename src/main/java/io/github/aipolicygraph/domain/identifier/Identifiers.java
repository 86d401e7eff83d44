package io.github.aipolicygraph.domain.identifier;

import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What registers call an entity, and the way in by it. */
@GraphQLApi
public class Identifiers {

    @Query
    @Description(
            "The entity with this identifier in a register. Null if none here has that identifier, or only its country has it. Any way of writing it is understood: an address, with blanks, without leading zeros. An error (`BAD_FILTER`) if no register has such identifiers, or if its check digits are wrong.")
    public Entity byIdentifier(
            @NonNull @Description("The register that the identifier is from.") IdentifierScheme scheme,
            @NonNull @Description("The identifier, such as Q30.") String value) {
        return Cypher.answers();
    }

    @Description(
            "Its identifiers in registers such as Wikidata, by register. They come with it, also where the time asked for is earlier than they were said: `asOf: { stated }` leaves none out.")
    public @NonNull List<@NonNull IdentifierClaim> identifiers(@Source Entity entity) {
        return Cypher.answers();
    }

    @Description("Where the register shows it; null if it has no addresses.")
    public String url(@Source IdentifierClaim identifier) {
        return Cypher.answers();
    }
}
