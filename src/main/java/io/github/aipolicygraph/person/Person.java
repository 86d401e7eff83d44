package io.github.aipolicygraph.person;

import io.github.aipolicygraph.entity.Actor;
import io.github.aipolicygraph.entity.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person.")
public record Person(
        @Description("Its id: a short opaque text that never changes.") @NonNull @Id
        String id,

        @Description("Day or year of birth, where a source gives it.")
        PartialDate born)
        implements Actor {}
