package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.picture.content.Band;
import io.github.aipolicygraph.ask.ledger.picture.content.Fill;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextStyle;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextWrap;
import java.util.ArrayList;
import java.util.List;

/** Writes the labels of the bands. */
final class Labels {

    private static final int NAME_LINES = 2;
    private static final int DETAIL_LINES = 6;
    private static final int PAYERS = 3;
    private static final int SOURCES = 2;

    private final Sheet sheet;
    private final double x;
    private final double width;
    private final Wording wording;

    Labels(Sheet sheet, double x, Wording wording) {
        this.sheet = sheet;
        this.x = x;
        this.width = sheet.width() - x;
        this.wording = wording;
    }

    /**
     * Writes the label of a band.
     *
     * @return the height of the label
     */
    double draw(Band band, double top, List<Band> all) {
        sheet.beginGroup(band.name());
        double y = heading(wording.sentence(wording.amount(band.amount())), band.name(), top - 2);
        for (var warning : band.warnings()) {
            y = write(TextStyle.ALERT, warning, y);
        }
        for (var detail : details(band, all)) {
            y = write(TextStyle.QUIET, detail, y);
        }
        sheet.endGroup();
        return y - top;
    }

    /** Writes the sum and the name, on one line if there is room. */
    private double heading(String amount, String name, double top) {
        double room = width - TextWrap.width(amount, TextStyle.AMOUNT) - 8;
        if (TextWrap.width(name, TextStyle.BODY) > room) {
            return write(TextStyle.BODY, name, write(TextStyle.AMOUNT, amount, top));
        }
        double y = write(TextStyle.AMOUNT, amount, top);
        sheet.and(TextStyle.BODY, name);
        return y;
    }

    private double write(TextStyle type, String text, double top) {
        double y = top;
        int most = type == TextStyle.QUIET || type == TextStyle.ALERT ? DETAIL_LINES : NAME_LINES;
        for (var line : TextWrap.first(most, TextWrap.of(text, width, type), width, type)) {
            sheet.text(type, x, y + 0.95 * type.size(), line);
            y += type.leading();
        }
        return y;
    }

    private List<String> details(Band band, List<Band> all) {
        var details = new ArrayList<String>();
        if (!band.payers().isEmpty()) {
            details.add(wording.say("part.payers", wording.some(band.payers(), PAYERS)));
        }
        var facts = new ArrayList<String>();
        boolean isKnown = band.fill() != Fill.UNKNOWN && band.fill() != Fill.REST;
        if (isKnown && all.stream().map(Labels::look).distinct().count() > 1) {
            facts.add(novelty(band));
        }
        facts.addAll(band.forms());
        if (!band.sources().isEmpty()) {
            facts.add(wording.say("part.sources", wording.some(band.sources(), SOURCES)));
        }
        details.add(String.join(" · ", facts));
        return details.stream().filter(detail -> !detail.isEmpty()).toList();
    }

    /** Returns what distinguishes bands: if all look alike, only the legend says whether their money is new. */
    private static List<Object> look(Band band) {
        return List.of(band.fill(), band.ground().isConcluded());
    }

    private String novelty(Band band) {
        var said = wording.novelty(band.fill(), ".short", band.ground());
        var ofWhole = band.ground().isOnlyConcluded() ? "part.inherited.concluded" : "part.inherited";
        return band.isInherited() ? wording.say(ofWhole, said) : said;
    }
}
