package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextStyle;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextWrap;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import java.util.ArrayList;
import java.util.List;

/** Draws the top of the picture: what is promised, by whom, and how far the money has come. */
final class Head {

    private static final int PAYERS = 8;
    private static final int TITLE_LINES = 4;

    private final Drawing drawing;
    private final Wording wording;

    Head(Drawing drawing) {
        this.drawing = drawing;
        wording = Wording.in(drawing.language());
    }

    static String title(Drawing drawing) {
        var subject = drawing.subject();
        return subject.title() == null ? subject.name() : subject.title();
    }

    void draw(Sheet sheet) {
        var title = TextWrap.of(title(drawing), sheet.width(), TextStyle.TITLE);
        sheet.lines(TextStyle.TITLE, 0, TextWrap.first(TITLE_LINES, title, sheet.width(), TextStyle.TITLE));
        sheet.down(4);
        lines().forEach(line -> sheet.paragraph(TextStyle.BODY, line));
        sheet.down(8);
        new Steps(drawing.ledger(), wording).draw(sheet);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        announced(lines);
        var payers = drawing.payers(drawing.subject().id());
        if (!payers.isEmpty()) {
            lines.add(wording.say("payers", wording.some(payers, PAYERS)) + ".");
        }
        lines.add(howFar() + howCounted());
        return lines;
    }

    private void announced(List<String> lines) {
        var subject = drawing.subject();
        var by = wording.some(subject.announcedBy(), PAYERS);
        if (!by.isEmpty() && subject.announcedOn() != null) {
            lines.add(wording.say("announced", by, wording.day(subject.announcedOn())) + ".");
        } else if (!by.isEmpty()) {
            lines.add(wording.say("announced.by", by) + ".");
        } else if (subject.announcedOn() != null) {
            lines.add(wording.say("announced.on", wording.day(subject.announcedOn())) + ".");
        }
    }

    private String howFar() {
        var stage = drawing.ledger().stage();
        var meaning = wording.say("Stage." + stage + ".meaning");
        var steps = Steps.ALL;
        return steps.contains(stage)
                ? wording.say("stage", steps.indexOf(stage) + 1, steps.size(), wording.say(stage), meaning) + "."
                : wording.say("stage.ended", wording.say(stage), meaning) + ".";
    }

    private String howCounted() {
        var ledger = drawing.ledger();
        var text = new StringBuilder();
        if (ledger.decomposition() != null && !ledger.counted().isEmpty()) {
            text.append(' ').append(wording.say("split", wording.say(ledger.decomposition())));
        }
        if (ledger.period() == Period.PER_YEAR) {
            text.append(' ').append(wording.say("period.PER_YEAR"));
        }
        if (ledger.resolve() != Resolution.BEST) {
            text.append(' ').append(wording.say("resolve." + ledger.resolve()));
        }
        return text.toString();
    }
}
