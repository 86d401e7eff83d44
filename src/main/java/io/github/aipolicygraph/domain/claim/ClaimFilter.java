package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.filter.DateRange;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description("Selects claims; all conditions that are given must hold.")
@Input("ClaimFilter")
public record ClaimFilter(
        @Description("One of these ids.") @Id List<String> ids,
        @Description("Assertions of one of these kinds.") List<Predicate> predicates,
        @Description("One of these ranks.") List<Rank> ranks,
        @Description("About one of these entities.") @Id List<String> subjects,

        @Description("That link to one of these entities.") @Id
        List<String> objects,

        @Description("Said by one of these.") @Id List<String> saidBy,
        @Description("Read in one of these sources.") @Id List<String> sources,
        @Description("Of one of these stages.") List<Stage> stages,
        @Description("When it was said.") DateRange statedOn,

        @Description("Whether something speaks against it: a source in `disputedBy`, or a note in `disagreesWith`.")
        Boolean disputed,

        @Description("All of these hold.") List<ClaimFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<ClaimFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        ClaimFilter not) {}
