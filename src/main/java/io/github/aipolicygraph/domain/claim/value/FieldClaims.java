package io.github.aipolicygraph.domain.claim.value;

import io.github.aipolicygraph.domain.event.Event;
import io.github.aipolicygraph.domain.institution.Institution;
import io.github.aipolicygraph.engine.schema.Cypher;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Values that sources give for the fields of events and institutions. */
@GraphQLApi
public class FieldClaims {

    @Description("What each source gives for its fields, such as signatories or dates.")
    public @NonNull List<@NonNull FieldClaim> fieldClaims(@Source Event event) {
        return Cypher.answers();
    }

    @Description("The value as text, for a date, a country or words; null for a number.")
    public String textValue(@Source FieldClaim claim) {
        return Cypher.answers();
    }

    @Description("The value as a number; null for a text.")
    public Count number(@Source FieldClaim claim) {
        return Cypher.answers();
    }

    @Description("What each source gives for its fields, such as members.")
    public @NonNull List<@NonNull FieldClaim> fieldClaims(@Source Institution institution) {
        return Cypher.answers();
    }
}
