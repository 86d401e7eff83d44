package io.github.aipolicygraph.domain.register;

import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierMatch;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Description("Selects entities by their identifiers in a register.")
@Input("IdentifierFilter")
public record IdentifierFilter(
        @Description("One of this register.") IdentifierScheme scheme,

        @Description(
                "This one, in any way of writing it: an address, with blanks, without leading zeros. An error (`BAD_FILTER`) if no register has such identifiers.")
        String value,

        @Description("One whose item is the entity itself, or its country.")
        IdentifierMatch match) {}
