package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Fill;
import io.github.aipolicygraph.ask.ledger.picture.content.NoSplit;
import io.github.aipolicygraph.ask.ledger.picture.content.Remarks;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

/** Describes the whole picture in words, for readers who cannot see it. */
final class TextAlternative {

    private final Drawing drawing;
    private final Ledger ledger;
    private final Wording wording;
    private final Map<LedgerLine, Fill> fills;

    TextAlternative(Drawing drawing) {
        this.drawing = drawing;
        ledger = drawing.ledger();
        wording = Wording.in(drawing.language());
        fills = Fill.ofLines(ledger);
    }

    String text() {
        var lines = new ArrayList<>(new Head(drawing).lines());
        new KeyFigures(drawing).answers().forEach(answer -> lines.add(answer.text(wording) + "."));
        new Remarks(drawing).onHeadline().ifPresent(remark -> lines.add(remark + "."));
        if (ledger.unsplit() != null) {
            lines.add(NoSplit.explain(ledger.unsplit(), wording));
        }
        ledger.counted().forEach(line -> lines.add(counted(line)));
        if (!ledger.totals().isEmpty()) {
            lines.add(wording.say("tell.total", wording.amounts(ledger.totals())));
        }
        var notes = new Notes(drawing);
        for (var group : notes.excluded()) {
            lines.add(wording.say("tell.excluded", group.reason(), wording.listed(group.lines())));
        }
        if (!ledger.disagreements().isEmpty()) {
            var points = wording.listed(notes.disagreements());
            lines.add(wording.say("excluded.of", wording.say("disagree"), points) + ".");
        }
        lines.addAll(new Caption(drawing).lines());
        return String.join("\n", lines);
    }

    private String counted(LedgerLine line) {
        var fill = fills.getOrDefault(line, Fill.UNKNOWN);
        var novelty = wording.novelty(fill, "", drawing.ground(line.pledgeId()));
        var how = Stream.concat(Stream.of(wording.say(line.reason()), novelty), new Remarks(drawing).on(line).stream());
        var amount = line.amount() == null ? wording.say("glance.noFigure") : wording.amount(line.amount());
        return wording.say("tell.counted", drawing.name(line.pledgeId()), amount, wording.listed(how.toList()));
    }
}
