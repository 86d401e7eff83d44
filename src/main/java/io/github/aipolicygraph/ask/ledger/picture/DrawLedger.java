package io.github.aipolicygraph.ask.ledger.picture;

import static io.github.aipolicygraph.ask.ledger.picture.svg.Sheet.number;

import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Fill;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Style;
import io.github.aipolicygraph.ask.ledger.picture.svg.Xml;

/**
 * Draws a ledger as one self-contained SVG, without scripts, fonts or other files.
 *
 * <p>The adaptive layout contains two pictures, and the style sheet shows one of them. Its height is that of the narrow
 * picture, because an image on a page keeps its declared height whichever picture it shows. It declares no width,
 * because the page would then shrink both pictures together.
 */
public final class DrawLedger {

    private static final double NARROW = 360;
    private static final double WIDE = 760;

    private final Drawing drawing;
    private final PictureLayout page;

    private DrawLedger(Drawing drawing) {
        this.drawing = drawing;
        page = new PictureLayout(drawing);
    }

    public static String of(Drawing drawing) {
        return new DrawLedger(drawing).svg();
    }

    private String svg() {
        return switch (drawing.layout()) {
            case ADAPTIVE -> adaptive();
            case NARROW -> only(page.of(NARROW));
            case WIDE -> only(page.of(WIDE));
        };
    }

    private String adaptive() {
        var narrow = page.of(NARROW);
        var wide = page.of(WIDE);
        var frame = "class=\"ledger adaptive\" width=\"100%%\" height=\"%s\" style=\"--narrow:%s;--wide:%s\""
                .formatted(number(narrow.height()), ratio(narrow), ratio(wide));
        return element(frame, """
                <svg class="narrow" display="none" %s</svg>
                <svg class="wide" %s</svg>
                """.formatted(view(narrow), view(wide)));
    }

    private String only(PictureLayout.Drawn drawn) {
        var size = "width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\""
                .formatted(number(drawn.width()), number(drawn.height()));
        return element("class=\"ledger\" " + size, drawn.svg());
    }

    private static String view(PictureLayout.Drawn drawn) {
        return "viewBox=\"0 0 %s %s\" preserveAspectRatio=\"xMidYMin meet\">\n%s"
                .formatted(number(drawn.width()), number(drawn.height()), drawn.svg());
    }

    private static String ratio(PictureLayout.Drawn drawn) {
        return number(drawn.width()) + "/" + number(drawn.height());
    }

    private String element(String frame, String content) {
        var id = "ledger-" + drawing.subject().id().replaceAll("[^A-Za-z0-9-]", "-");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" xml:lang="%1$s" lang="%1$s" role="img" \
                aria-labelledby="%2$s-title" aria-describedby="%2$s-desc" %3$s>
                <title id="%2$s-title">%4$s</title>
                <desc id="%2$s-desc">%5$s</desc>
                """.formatted(
                                Wording.in(drawing.language()).code(),
                                id,
                                frame,
                                Xml.escaped(Head.title(drawing)),
                                Xml.lines(new TextAlternative(drawing).text()))
                + Style.sheet() + Fill.PATTERNS + content + "</svg>\n";
    }
}
