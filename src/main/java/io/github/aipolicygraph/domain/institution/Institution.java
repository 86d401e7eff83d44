package io.github.aipolicygraph.domain.institution;

import io.github.aipolicygraph.domain.entity.Actor;
import io.github.aipolicygraph.domain.vocabulary.kind.InstitutionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "A government, company, coalition, programme or other body; some laws and codes too, so that actors can stand to them.")
public record Institution(
        @Description("Its id: a short opaque text that never changes.") @NonNull @Id
        String id,

        @Description("What it is.") @NonNull InstitutionKind kind)
        implements Actor {}
