package io.github.aipolicygraph.domain.person;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person who acts in AI policy: a minister, a researcher, the head of a company.")
public record Person(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("Day or year of birth; null if no source gives it.")
        PartialDate born)
        implements Actor {}
