package io.github.aipolicygraph.domain.event;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.kind.EventKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A summit, announcement, speech, meeting, publication or step of a law.")
public record Event(
        @Description("Its ID. Under `asOf` it ends in the time, as in `mistral-ai@valid=2023-06-01`.") @NonNull @Id
        String id,

        @Description("What it is.") @NonNull EventKind kind,
        @Description("First day.") PartialDate start,
        @Description("Last day.") PartialDate end,
        @Description("Where it took place.") String city,

        @Description("The country where it took place; null if no source tells.")
        CountryCode country)
        implements Entity {}
