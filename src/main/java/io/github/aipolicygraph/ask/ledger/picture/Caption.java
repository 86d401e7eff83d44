package io.github.aipolicygraph.ask.ledger.picture;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Remarks;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the small print: the time asked about, the rates, the data, and how to cite it. */
final class Caption {

    private final Drawing drawing;
    private final Wording wording;

    Caption(Drawing drawing) {
        this.drawing = drawing;
        wording = Wording.in(drawing.language());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(asOf());
        if (!drawing.ledger().rates().isEmpty()) {
            lines.add(rates());
        }
        if (new Remarks(drawing).areNeeded()) {
            lines.add(wording.say("caption.concluded"));
        }
        lines.add(wording.say("caption.rule"));
        lines.add(cite());
        return lines;
    }

    private String asOf() {
        var asOf = drawing.asOf();
        var limits = new ArrayList<String>();
        add(limits, "caption.valid", asOf.valid());
        add(limits, "caption.stated", asOf.stated());
        add(limits, "caption.recorded", asOf.recorded());
        return limits.isEmpty() ? wording.say("caption.now") : String.join(" ", limits);
    }

    private void add(List<String> limits, String key, String day) {
        if (day != null) {
            limits.add(wording.say(key, wording.day(day)));
        }
    }

    private String rates() {
        var rates = drawing.ledger().rates().stream()
                .map(rate -> wording.say(
                        "caption.rate.one", perEuro(rate.perEuro()), rate.currency(), wording.day(rate.day())))
                .collect(joining(", "));
        return wording.say("caption.rate", rates);
    }

    private String perEuro(double rate) {
        var number = String.format(Locale.ROOT, "%.4f", rate);
        return wording.code().equals("fr") ? number.replace('.', ',') : number;
    }

    private String cite() {
        var citation = drawing.citation();
        var subject = drawing.subject();
        return wording.say(
                "caption.cite",
                wording.shortened(subject.name()),
                subject.id(),
                citation.datasetVersion(),
                wording.day(citation.dataOf()),
                citation.url() + "/pledges/" + subject.id() + "/ledger.svg");
    }
}
