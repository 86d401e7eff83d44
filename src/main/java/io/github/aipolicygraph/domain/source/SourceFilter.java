package io.github.aipolicygraph.domain.source;

import io.github.aipolicygraph.domain.code.LanguageCode;
import io.github.aipolicygraph.domain.filter.DateRange;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects sources; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("SourceFilter")
public record SourceFilter(
        @Description("One of these ids.") @Id List<String> ids,

        @Description("In one of these languages.") List<LanguageCode> languages,

        @Description("Of one of these publishers, by their exact names.")
        List<String> publishers,

        @Description("The title has this piece; case and accents do not matter.")
        String titleContains,

        @Description("When it was published.") DateRange published,
        @Description("All of these hold.") List<SourceFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<SourceFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        SourceFilter not) {}
