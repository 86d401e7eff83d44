package io.github.aipolicygraph.domain.claim.value;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "The value of one field of an event or institution, according to one source, such as the number of signatories. Either `textValue` or `number` is null.")
public record FieldClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("The field, such as `signatories` or `start`.") @NonNull
        String field)
        implements Claim {}
