package io.github.aipolicygraph.domain.identifier;

import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierMatch;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a register calls an entity, with the claim behind it.")
public record Identifier(
        @Description("The register.") @NonNull IdentifierScheme scheme,

        @Description("The identifier as its register writes it, without address and blanks; SEC_CIK has ten digits.")
        @NonNull
        String value,

        @Description("Whether the register's item is the entity itself.") @NonNull
        IdentifierMatch match) {}
