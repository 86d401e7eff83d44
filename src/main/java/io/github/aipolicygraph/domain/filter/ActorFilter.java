package io.github.aipolicygraph.domain.filter;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.register.IdentifierFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects people and institutions; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("ActorFilter")
public record ActorFilter(
        @Description("One of these ids.") @Id List<String> ids,

        @Description("One of these countries.") List<CountryCode> countries,

        @Description("A name of it, in any language, has this piece; case and accents do not matter.")
        String nameContains,

        @Description("It has such an identifier.") IdentifierFilter identifier,

        @Description("True keeps items whose `conflicts` list isn't empty, false the others.")
        Boolean hasConflict,

        @Description("How many links it has to others.") CountRange degree,
        @Description("All of these hold.") List<ActorFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<ActorFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        ActorFilter not) {}
