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

/** The top of the picture: what is promised, by whom, and how far it has come. */
final class Head {

    private static final int PAYERS = 8;
    private static final int TITLE_LINES = 4;

    private final Drawing drawing;
    private final Wording words;

    Head(Drawing drawing) {
        this.drawing = drawing;
        words = Wording.in(drawing.language());
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
        new Steps(drawing.ledger(), words).draw(sheet);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        announced(lines);
        var payers = drawing.payers(drawing.subject().id());
        if (!payers.isEmpty()) {
            lines.add(words.say("payers", words.some(payers, PAYERS)) + ".");
        }
        lines.add(howFar() + howCounted());
        return lines;
    }

    private void announced(List<String> lines) {
        var subject = drawing.subject();
        var by = words.some(subject.announcedBy(), PAYERS);
        if (!by.isEmpty() && subject.announcedOn() != null) {
            lines.add(words.say("announced", by, words.day(subject.announcedOn())) + ".");
        } else if (!by.isEmpty()) {
            lines.add(words.say("announced.by", by) + ".");
        } else if (subject.announcedOn() != null) {
            lines.add(words.say("announced.on", words.day(subject.announcedOn())) + ".");
        }
    }

    private String howFar() {
        var stage = drawing.ledger().stage();
        var meaning = words.say("Stage." + stage + ".meaning");
        var steps = Steps.ALL;
        return steps.contains(stage)
                ? words.say("stage", steps.indexOf(stage) + 1, steps.size(), words.say(stage), meaning) + "."
                : words.say("stage.ended", words.say(stage), meaning) + ".";
    }

    private String howCounted() {
        var ledger = drawing.ledger();
        var text = new StringBuilder();
        if (ledger.decomposition() != null && !ledger.counted().isEmpty()) {
            text.append(' ').append(words.say("split", words.say(ledger.decomposition())));
        }
        if (ledger.period() == Period.PER_YEAR) {
            text.append(' ').append(words.say("period.PER_YEAR"));
        }
        if (ledger.resolve() != Resolution.BEST) {
            text.append(' ').append(words.say("resolve." + ledger.resolve()));
        }
        return text.toString();
    }
}
