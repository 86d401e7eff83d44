package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.filter.DateRange;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects claims; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("ClaimFilter")
public record ClaimFilter(
        @Description("One of these ids.") @Id List<String> ids,
        @Description("Assertions of one of these kinds.") List<Predicate> predicates,
        @Description("One of these ranks.") List<Rank> ranks,

        @Description("One of these entities is its subject or its object.") @Id
        List<String> about,

        @Description("One of these entities is its subject: what it is about, or where the link starts.") @Id
        List<String> subjects,

        @Description("One of these entities is its object: the other end of the link.") @Id
        List<String> objects,

        @Description("One of these actors said it.") @Id List<String> saidBy,
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
