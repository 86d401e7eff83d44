package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.ledger.picture.content.Fill;
import io.github.aipolicygraph.ledger.picture.content.Part;
import io.github.aipolicygraph.ledger.picture.content.Words;
import io.github.aipolicygraph.ledger.picture.svg.Lines;
import io.github.aipolicygraph.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ledger.picture.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** What is written beside the parts. */
final class Labels {

    private static final int NAME_LINES = 2;
    private static final int DETAIL_LINES = 6;
    private static final int PAYERS = 3;
    private static final int SOURCES = 2;

    private final Sheet sheet;
    private final double x;
    private final double width;
    private final Words words;

    Labels(Sheet sheet, double x, Words words) {
        this.sheet = sheet;
        this.x = x;
        this.width = sheet.width() - x;
        this.words = words;
    }

    /**
     * Writes the label of a part.
     *
     * @return how high it is
     */
    double draw(Part part, double top, List<Part> all) {
        sheet.beginGroup(part.name());
        double y = heading(words.sentence(words.amount(part.amount())), part.name(), top - 2);
        for (var warning : part.warnings()) {
            y = write(Type.ALERT, warning, y);
        }
        for (var detail : details(part, all)) {
            y = write(Type.QUIET, detail, y);
        }
        sheet.endGroup();
        return y - top;
    }

    /** The sum and the name, on one line if there is room. */
    private double heading(String amount, String name, double top) {
        double room = width - Lines.width(amount, Type.AMOUNT) - 8;
        if (Lines.width(name, Type.BODY) > room) {
            return write(Type.BODY, name, write(Type.AMOUNT, amount, top));
        }
        double y = write(Type.AMOUNT, amount, top);
        sheet.and(Type.BODY, name);
        return y;
    }

    private double write(Type type, String text, double top) {
        double y = top;
        int most = type == Type.QUIET || type == Type.ALERT ? DETAIL_LINES : NAME_LINES;
        for (var line : Lines.first(most, Lines.of(text, width, type), width, type)) {
            sheet.text(type, x, y + 0.95 * type.size(), line);
            y += type.leading();
        }
        return y;
    }

    private List<String> details(Part part, List<Part> all) {
        var details = new ArrayList<String>();
        if (!part.payers().isEmpty()) {
            details.add(words.say("part.payers", words.some(part.payers(), PAYERS)));
        }
        var facts = new ArrayList<String>();
        boolean isTold = part.fill() != Fill.UNKNOWN && part.fill() != Fill.REST;
        if (isTold && all.stream().map(Labels::look).distinct().count() > 1) {
            facts.add(novelty(part));
        }
        facts.addAll(part.forms());
        if (!part.sources().isEmpty()) {
            facts.add(words.say("part.sources", words.some(part.sources(), SOURCES)));
        }
        details.add(String.join(" · ", facts));
        return details.stream().filter(detail -> !detail.isEmpty()).toList();
    }

    /** What sets parts apart: where all are alike, the legend alone says whether their money is new. */
    private static List<Object> look(Part part) {
        return List.of(part.fill(), part.ground().isConcluded());
    }

    private String novelty(Part part) {
        var said = words.novelty(part.fill(), ".short", part.ground());
        var ofWhole = part.ground().isOnlyConcluded() ? "part.inherited.concluded" : "part.inherited";
        return part.isInherited() ? words.say(ofWhole, said) : said;
    }
}
