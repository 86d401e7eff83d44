package io.github.aipolicygraph.domain.institution;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.vocabulary.kind.InstitutionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "A government, company, coalition, programme or other body; some laws and codes too, so that actors can stand to them.")
public record Institution(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("Whether it is a government, a company, a laboratory or something else.") @NonNull
        InstitutionKind kind)
        implements Actor {}
