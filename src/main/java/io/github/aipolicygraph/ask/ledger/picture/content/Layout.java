package io.github.aipolicygraph.ask.ledger.picture.content;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Description("For which width a picture is drawn.")
@Enum("PictureLayout")
public enum Layout {
    @Description(
            "Both, and the reader's window chooses. As an image on a page it needs a width of its own (100 %), and keeps the height of the narrow one.")
    ADAPTIVE,
    @Description("For a phone: narrow, with everything below one another.")
    NARROW,
    @Description("For a column of text or a whole screen.")
    WIDE
}
