package io.github.aipolicygraph.domain.pledge;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.filter.AmountFilter;
import io.github.aipolicygraph.domain.filter.CountRange;
import io.github.aipolicygraph.domain.filter.DateRange;
import io.github.aipolicygraph.domain.register.IdentifierFilter;
import io.github.aipolicygraph.domain.vocabulary.kind.PledgeKind;
import io.github.aipolicygraph.domain.vocabulary.kind.PublicPrivate;
import io.github.aipolicygraph.domain.vocabulary.kind.Purpose;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects pledges; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("PledgeFilter")
public record PledgeFilter(
        @Description("One of these ids.") @Id List<String> ids,
        @Description("One of these kinds.") List<PledgeKind> kinds,
        @Description("One of these purposes.") List<Purpose> purposes,

        @Description("Paid with public money, private money, or both.")
        List<PublicPrivate> publicPrivate,

        @Description("Announced by an actor of one of these countries.")
        List<CountryCode> countries,

        @Description("A name of it, in any language, has this piece; case and accents do not matter.")
        String nameContains,

        @Description("When it was announced.") DateRange announcedOn,

        @Description("Announced by one of these actors.") @Id
        List<String> madeBy,

        @Description(
                "Said to be paid by one of these actors. A `ledger` counts what they pay with others, or by some sources only, from nothing to all of it.")
        @Id
        List<String> payers,

        @Description("For one of these actors.") @Id List<String> beneficiaries,

        @Description("A figure or a report says that it reached one of these stages.")
        List<Stage> stages,

        @Description("A source says this of whether the money is new.")
        List<Novelty> novelty,

        @Description(
                "At least one of its figures is such; slips of the press, which are deprecated, do not count unless asked for by rank; who rules out a rank by `not` asks for none.")
        AmountFilter money,

        @Description("It has such an identifier.") IdentifierFilter identifier,

        @Description("True keeps items whose `conflicts` list isn't empty, false the others.")
        Boolean hasConflict,

        @Description("How many links it has to others.") CountRange degree,
        @Description("All of these hold.") List<PledgeFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<PledgeFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        PledgeFilter not) {}
