package io.github.aipolicygraph.domain.filter;

import io.github.aipolicygraph.domain.code.CurrencyCode;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "Selects sums of pledges; all conditions that are given must hold. An ID that nothing has selects nothing, and so does an empty list.")
@Input("AmountFilter")
public record AmountFilter(
        @Description("One of these stages.") List<Stage> stages,
        @Description("One of these instruments.") List<Instrument> instruments,

        @Description("One of these currencies.") List<CurrencyCode> currencies,

        @Description("One of these periods.") List<Period> periods,
        @Description("One of these ranks.") List<Rank> ranks,
        @Description("The sum may be within this range.") AmountRange amount,
        @Description("When it was said.") DateRange statedOn,
        @Description("Said by one of these.") @Id List<String> saidBy,
        @Description("All of these hold.") List<AmountFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<AmountFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        AmountFilter not) {}
