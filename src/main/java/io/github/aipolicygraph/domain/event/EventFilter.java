package io.github.aipolicygraph.domain.event;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.filter.CountRange;
import io.github.aipolicygraph.domain.filter.DateRange;
import io.github.aipolicygraph.domain.register.IdentifierFilter;
import io.github.aipolicygraph.domain.vocabulary.kind.EventKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects events; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("EventFilter")
public record EventFilter(
        @Description("One of these ids.") @Id List<String> ids,
        @Description("One of these kinds.") List<EventKind> kinds,

        @Description("One of these countries.") List<CountryCode> countries,

        @Description("A name of it, in any language, has this piece; case and accents do not matter.")
        String nameContains,

        @Description("Its first day is within this span.") DateRange start,

        @Description("It takes place within this span, at least in part.")
        DateRange during,

        @Description("It has such an identifier.") IdentifierFilter identifier,

        @Description("True keeps items whose `conflicts` list isn't empty, false the others.")
        Boolean hasConflict,

        @Description("How many links it has to others.") CountRange degree,
        @Description("All of these hold.") List<EventFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<EventFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        EventFilter not) {}
