package io.github.aipolicygraph.domain.statement;

import io.github.aipolicygraph.domain.filter.DateRange;
import io.github.aipolicygraph.domain.vocabulary.Stance;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects statements; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("StatementFilter")
public record StatementFilter(
        @Description("One of these ids.") @Id List<String> ids,
        @Description("Said by one of these actors.") @Id List<String> speakers,
        @Description("About one of these entities.") @Id List<String> about,
        @Description("In one of these stances.") List<Stance> stances,
        @Description("Said at one of these events.") @Id List<String> events,
        @Description("Read in one of these sources.") @Id List<String> sources,

        @Description("The paraphrase has this piece; case does not matter.")
        String textContains,

        @Description("When it was said.") DateRange statedOn,
        @Description("All of these hold.") List<StatementFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<StatementFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        StatementFilter not) {}
