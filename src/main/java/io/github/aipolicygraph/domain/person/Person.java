package io.github.aipolicygraph.domain.person;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person who acts in AI policy: a minister, a researcher, the head of a company.")
public record Person(
        @Description("Its ID. Under `asOf` it ends in the time, as in `mistral-ai@valid=2023-06-01`.") @NonNull @Id
        String id,

        @Description("Day or year of birth, where a source gives it.")
        PartialDate born)
        implements Actor {}
