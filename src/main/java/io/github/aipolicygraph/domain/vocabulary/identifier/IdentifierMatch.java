package io.github.aipolicygraph.domain.vocabulary.identifier;

import org.eclipse.microprofile.graphql.Description;

@Description("How what an identifier names relates to the entity that has it.")
public enum IdentifierMatch {
    @Description("The register's item is the entity.")
    SAME_AS,
    @Description("The register's item is the country that the entity governs: a link, never the same thing.")
    COUNTRY_OF
}
