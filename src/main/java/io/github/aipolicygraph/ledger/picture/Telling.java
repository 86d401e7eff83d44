package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.LedgerLine;
import io.github.aipolicygraph.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ledger.picture.content.Words;
import java.util.ArrayList;
import java.util.List;

/** The whole picture in words, for whoever cannot see it. */
final class Telling {

    private final Drawing drawing;
    private final Ledger ledger;
    private final Words words;

    Telling(Drawing drawing) {
        this.drawing = drawing;
        ledger = drawing.ledger();
        words = Words.in(drawing.language());
    }

    String text() {
        var lines = new ArrayList<>(new Head(drawing).lines());
        new Glance(drawing).answers().forEach(answer -> lines.add(answer + "."));
        ledger.counted().forEach(line -> lines.add(counted(line)));
        if (!ledger.totals().isEmpty()) {
            lines.add(words.say("tell.total", words.amounts(ledger.totals())));
        }
        var notes = new Notes(drawing);
        notes.excluded().forEach(group -> lines.add(list(group.reason(), group.lines())));
        if (!ledger.disagreements().isEmpty()) {
            lines.add(list(words.say("disagree"), notes.disagreements()));
        }
        lines.addAll(new Caption(drawing).lines());
        return String.join("\n", lines);
    }

    private String counted(LedgerLine line) {
        var name = drawing.name(line.pledgeId());
        return line.amount() == null
                ? words.say("tell.counted", name, words.say(line.reason()))
                : words.say("tell.counted", name, words.amount(line.amount()) + ", " + words.say(line.reason()));
    }

    private String list(String heading, List<String> lines) {
        return words.say("excluded.of", heading, String.join("; ", lines)) + ".";
    }
}
