package io.github.aipolicygraph.domain.identifier;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierMatch;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a register such as Wikidata calls an entity.")
public record IdentifierClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("The register that calls it so.") @NonNull
        IdentifierScheme scheme,

        @Description(
                "The identifier as its register writes it, without address and blanks, such as `Q30`; SEC_CIK has ten digits.")
        @NonNull
        String value,

        @Description("Whether the register's item is the entity itself.") @NonNull
        IdentifierMatch match)
        implements Claim {}
