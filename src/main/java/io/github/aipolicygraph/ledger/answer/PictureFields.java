package io.github.aipolicygraph.ledger.answer;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.graph.Cypher;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.picture.content.Layout;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** The ledger as a picture; it is beside the ledger, which does not know how it is drawn. */
@GraphQLApi
public class PictureFields {

    @Description(
            "The ledger of a pledge as an SVG picture, also at /pledges/{id}/ledger.svg; null of a ledger over several pledges.")
    public String svg(
            @Source Ledger ledger,
            @DefaultValue("EN") @Description("English or French; any other gives English.") Language language,
            @DefaultValue("ADAPTIVE") @Description("For which width it is drawn.") Layout layout,
            @Description(
                            "Where this server is reached, without a slash at the end: the picture says where it was found.")
                    String address) {
        return Cypher.answers();
    }
}
