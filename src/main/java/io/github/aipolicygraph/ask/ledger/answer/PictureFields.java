package io.github.aipolicygraph.ask.ledger.answer;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.engine.schema.Cypher;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Adds the picture to the ledger, which doesn't know how it is drawn. */
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
