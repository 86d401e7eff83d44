package io.github.aipolicygraph.domain.event;

import io.github.aipolicygraph.domain.code.CountryCode;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.kind.EventKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A summit, announcement, speech, meeting, publication or step of a law.")
public record Event(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("Whether it is a summit, a speech, a step of a law or something else.") @NonNull
        EventKind kind,

        @Description("Its first day; null if no source tells.")
        PartialDate start,

        @Description("Its last day, of an event of one day often the same as the first; null if no source tells.")
        PartialDate end,

        @Description("The city where it took place; null if no source tells.")
        String city,

        @Description("The country where it took place; null if no source tells.")
        CountryCode country)
        implements Entity {}
