package io.github.aipolicygraph.domain.institution;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.filter.CountRange;
import io.github.aipolicygraph.domain.register.IdentifierFilter;
import io.github.aipolicygraph.domain.vocabulary.kind.InstitutionKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects institutions; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("InstitutionFilter")
public record InstitutionFilter(
        @Description("One of these ids.") @Id List<String> ids,
        @Description("One of these kinds.") List<InstitutionKind> kinds,

        @Description("One of these countries.") List<CountryCode> countries,

        @Description("A name of it, in any language, has this piece; case and accents do not matter.")
        String nameContains,

        @Description("It has such an identifier.") IdentifierFilter identifier,

        @Description("True keeps items whose `conflicts` list isn't empty, false the others.")
        Boolean hasConflict,

        @Description("How many links it has to others.") CountRange degree,
        @Description("All of these hold.") List<InstitutionFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<InstitutionFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        InstitutionFilter not) {}
