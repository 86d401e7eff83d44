package io.github.aipolicygraph.domain.source;

import io.github.aipolicygraph.domain.code.LanguageCode;
import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.entity.SearchResult;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page, document or dataset in which facts were read.")
public record Source(
        @Description(Node.ID) @NonNull @Id String id,

        @Description("The address of the copy that was read; null where it was not seen.")
        String url,

        @Description("Its headline, or a short description.") @NonNull
        String title,

        @Description("Who published it; null if that is not known.")
        String publisher,

        @Description("When it was published; null if it has no date.")
        PartialDate published,

        @Description("The language it is written in; null if that is not known.")
        LanguageCode language,

        @Description("When this graph took it back. Null if it is current.")
        ZonedDateTime retractedAt)
        implements SearchResult {}
