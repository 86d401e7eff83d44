package io.github.aipolicygraph.domain.relation;

import io.github.aipolicygraph.domain.claim.LinkClaim;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.PartialDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("That a person holds or held a post in an institution.")
public record PositionClaim(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("The post, in the source's words; null if no source names it.")
        String role,

        @Description("Days on which a source gives the person this post; empty if no source has a day.") @NonNull
        List<@NonNull PartialDate> attestedOn)
        implements LinkClaim {}
