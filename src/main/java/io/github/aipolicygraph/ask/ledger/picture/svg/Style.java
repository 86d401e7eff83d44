package io.github.aipolicygraph.ask.ledger.picture.svg;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Generates the style sheet of a picture.
 *
 * <p>Colours are written out for each page instead of using variables, because programs other than browsers don't know
 * variables and would paint everything black. Every rule starts with the class of the picture, because a notebook shows
 * it on a page with other content.
 */
public final class Style {

    /** Shows the wide layout from this width: below it, the smallest text would be less than 11 pixels high. */
    private static final int WIDE_FROM = 640;

    private Style() {}

    public static String sheet() {
        return "<style>\n" + FRAME.formatted(WIDE_FROM) + types() + colours(Palette::light)
                + "@media (prefers-color-scheme:dark){\n" + colours(Palette::dark) + "}\n</style>\n";
    }

    private static final String FRAME = """
            .ledger{display:block;width:100%%;height:auto;margin:0 auto;\
            font-family:Arial,Helvetica,"Liberation Sans",sans-serif}
            .ledger.adaptive{max-width:480px;aspect-ratio:var(--narrow)}
            .ledger .wide{display:none}
            .ledger .narrow{display:inline}
            .ledger .maybe{stroke-dasharray:4 3;fill-opacity:.25}
            .ledger .flow{fill-opacity:.16}
            .ledger .faint{fill-opacity:.06}
            @media (min-width:%dpx){
            .ledger.adaptive{max-width:960px;aspect-ratio:var(--wide)}
            .ledger .wide{display:inline}
            .ledger .narrow{display:none}
            }
            """;

    private static String types() {
        return Arrays.stream(TextStyle.values())
                .map(type -> ".ledger .%s{font-size:%dpx;font-weight:%d}\n"
                        .formatted(type.cssClass(), type.size(), type.isBold() ? 700 : 400))
                .collect(joining());
    }

    private static String colours(Function<Palette, String> colour) {
        // If the picture is the whole document, the page around it is dark when the picture is.
        var page = ":root.ledger{background:%s}\n".formatted(colour.apply(Palette.PAPER));
        return page
                + Arrays.stream(Palette.values())
                        .map(palette -> ".ledger .%s%s{fill:%3$s}\n.ledger .%4$s{stroke:%3$s}\n"
                                .formatted(palette.fill(), typesIn(palette), colour.apply(palette), palette.stroke()))
                        .collect(joining());
    }

    private static String typesIn(Palette palette) {
        return Arrays.stream(TextStyle.values())
                .filter(type -> type.palette() == palette)
                .map(type -> ",.ledger ." + type.cssClass())
                .collect(joining());
    }
}
