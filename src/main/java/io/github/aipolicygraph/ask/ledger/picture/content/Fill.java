package io.github.aipolicygraph.ask.ledger.picture.content;

import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.picture.svg.Palette;
import io.github.aipolicygraph.domain.vocabulary.money.Newness;
import java.util.Locale;
import java.util.Map;

/**
 * Defines how a band is filled, depending on whether its money is new. Each fill has its own pattern, so that it can be
 * recognized without colours.
 */
public enum Fill {
    NEW(Palette.NEW),
    REALLOCATED(Palette.OLD),
    PREVIOUSLY_ANNOUNCED(Palette.OLD),
    OLD(Palette.OLD),
    MIXED(Palette.NEW),
    UNKNOWN(Palette.UNKNOWN),
    REST(Palette.QUIET);

    /** The patterns that the fills refer to. */
    public static final String PATTERNS = """
            <defs>
            <pattern id="ledger-reallocated" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="f-paper" width="6" height="6"/><rect class="f-old" width="6" height="3.5"/></pattern>
            <pattern id="ledger-previously-announced" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="f-paper" width="6" height="6"/><rect class="f-old" width="3" height="6"/></pattern>
            <pattern id="ledger-old" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="f-old" width="6" height="6"/><rect class="f-paper" width="3" height="3" x="1.5" y="1.5"/></pattern>
            <pattern id="ledger-mixed" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect class="f-old" width="9" height="9" fill-opacity=".45"/><rect class="f-new" width="5" height="9"/></pattern>
            <pattern id="ledger-unknown" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="f-paper" width="6" height="6"/><circle class="f-unknown" cx="1.5" cy="1.5" r="1.4"/>\
            <circle class="f-unknown" cx="4.5" cy="4.5" r="1.4"/></pattern>
            <pattern id="ledger-rest" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">\
            <rect class="f-paper" width="5" height="5"/><rect class="f-quiet" width="1" height="5"/></pattern>
            </defs>
            """;

    private final Palette palette;

    Fill(Palette palette) {
        this.palette = palette;
    }

    public Palette palette() {
        return palette;
    }

    /** Returns the attributes of what is certain. */
    public String sure() {
        return this == NEW ? "class=\"f-new\"" : pattern();
    }

    /** Returns the attributes of what is possible. */
    public String perhaps() {
        var paint = this == NEW ? " f-new\"" : "\" " + pattern();
        return "class=\"maybe " + palette.stroke() + paint;
    }

    private String pattern() {
        return "fill=\"url(#ledger-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ")\"";
    }

    /** Returns the fill of each line of the ledger. */
    public static Map<LedgerLine, Fill> ofLines(Ledger ledger) {
        return ledger.byNovelty().stream()
                .flatMap(share -> share.lines().stream().map(line -> Map.entry(line, of(Newness.ofKey(share.key())))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Fill::both));
    }

    private static Fill both(Fill one, Fill other) {
        if (one == other) {
            return one;
        }
        return one.palette == Palette.OLD && other.palette == Palette.OLD ? OLD : MIXED;
    }

    private static Fill of(Newness novelty) {
        return switch (novelty) {
            case NEW -> NEW;
            case REALLOCATED -> REALLOCATED;
            case PREVIOUSLY_ANNOUNCED -> PREVIOUSLY_ANNOUNCED;
            case OLD_IN_BOTH_WAYS -> OLD;
            case MIXED -> MIXED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
