package io.github.aipolicygraph.ledger.picture;

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
        double y = top - 2;
        sheet.beginGroup(part.name());
        y = write(Type.AMOUNT, words.amount(part.amount()), y);
        y = write(Type.BODY, part.name(), y);
        for (var warning : part.warnings()) {
            y = write(Type.ALERT, warning, y);
        }
        for (var detail : details(part, all)) {
            y = write(Type.QUIET, detail, y);
        }
        sheet.endGroup();
        return y - top;
    }

    private double write(Type type, String text, double top) {
        double y = top;
        for (var line : Lines.first(NAME_LINES, Lines.of(text, width, type), width, type)) {
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
        if (all.stream().map(Part::fill).distinct().count() > 1) {
            facts.add(words.say("Fill." + part.fill() + ".short"));
        }
        if (!part.sources().isEmpty()) {
            facts.add(words.say("part.sources", words.some(part.sources(), SOURCES)));
        }
        details.add(String.join(" · ", facts));
        return details.stream().filter(detail -> !detail.isEmpty()).toList();
    }
}
