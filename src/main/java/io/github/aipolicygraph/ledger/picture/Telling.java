package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.LedgerLine;
import io.github.aipolicygraph.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ledger.picture.content.Fill;
import io.github.aipolicygraph.ledger.picture.content.Words;
import java.util.ArrayList;
import java.util.Map;

/** The whole picture in words, for whoever cannot see it. */
final class Telling {

    private final Drawing drawing;
    private final Ledger ledger;
    private final Words words;
    private final Map<LedgerLine, Fill> fills;

    Telling(Drawing drawing) {
        this.drawing = drawing;
        ledger = drawing.ledger();
        words = Words.in(drawing.language());
        fills = Fill.ofLines(ledger);
    }

    String text() {
        var lines = new ArrayList<>(new Head(drawing).lines());
        new Glance(drawing).answers().forEach(answer -> lines.add(answer + "."));
        ledger.counted().forEach(line -> lines.add(counted(line)));
        if (!ledger.totals().isEmpty()) {
            lines.add(words.say("tell.total", words.amounts(ledger.totals())));
        }
        var notes = new Notes(drawing);
        for (var group : notes.excluded()) {
            lines.add(words.say("tell.excluded", group.reason(), String.join("; ", group.lines())));
        }
        if (!ledger.disagreements().isEmpty()) {
            var points = String.join("; ", notes.disagreements());
            lines.add(words.say("excluded.of", words.say("disagree"), points) + ".");
        }
        lines.addAll(new Caption(drawing).lines());
        return String.join("\n", lines);
    }

    private String counted(LedgerLine line) {
        var novelty = words.say(fills.getOrDefault(line, Fill.UNKNOWN));
        var amount = line.amount() == null ? words.say("glance.noFigure") : words.amount(line.amount());
        return words.say(
                "tell.counted", drawing.name(line.pledgeId()), amount, words.say(line.reason()) + "; " + novelty);
    }
}
