package io.github.aipolicygraph.domain.filter;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.register.IdentifierFilter;
import io.github.aipolicygraph.domain.vocabulary.kind.EntityType;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description("Which entities, of whatever kind.")
@Input("EntityFilter")
public record EntityFilter(
        @Description("One of these ids.") @Id List<String> ids,

        @Description("One of these types.") List<EntityType> types,

        @Description(
                "One of these countries. Pledges have none: `PledgeFilter.countries` selects them by who announced them.")
        List<CountryCode> countries,

        @Description("A name of it, in any language, has this piece; case and accents do not matter.")
        String nameContains,

        @Description("It has such an identifier.") IdentifierFilter identifier,

        @Description("True keeps items whose `conflicts` list isn't empty, false the others.")
        Boolean hasConflict,

        @Description("How many links it has to others.") CountRange degree,
        @Description("All of these hold.") List<EntityFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<EntityFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        EntityFilter not) {}
