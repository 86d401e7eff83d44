package io.github.aipolicygraph.ask.ledger.picture;

import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Box;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextStyle;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draws the stages of money from proposal to spending, and how far it has come. */
final class Steps {

    static final List<Stage> ALL = List.copyOf(EnumSet.range(Stage.PROPOSED, Stage.SPENT));

    private static final double GAP = 4;
    private static final double HEIGHT = 7;

    private final Stage here;
    private final Set<Stage> elsewhere;
    private final Wording wording;

    Steps(Ledger ledger, Wording wording) {
        here = ledger.stage();
        elsewhere = ledger.excluded().stream()
                .filter(line -> line.reason() == LedgerReason.OTHER_STAGE && line.stage() != null)
                .map(LedgerLine::stage)
                .collect(toSet());
        this.wording = wording;
    }

    void draw(Sheet sheet) {
        double width = (sheet.width() - GAP * (ALL.size() - 1)) / ALL.size();
        for (int step = 0; step < ALL.size(); step++) {
            draw(sheet, ALL.get(step), new Box(step * (width + GAP), sheet.y(), width, HEIGHT));
        }
        sheet.down(HEIGHT + 3);
        // On a phone the names don't fit; the line above says where the money is.
        sheet.down(sheet.isWide() ? TextStyle.QUIET.leading() : 0);
        if (ALL.stream().anyMatch(stage -> stage != here && elsewhere.contains(stage))) {
            sheet.down(2);
            sheet.paragraph(TextStyle.QUIET, wording.say("stage.also"));
        }
    }

    private void draw(Sheet sheet, Stage stage, Box box) {
        var edge = new Box(box.x() + 0.75, box.y() + 0.75, box.width() - 1.5, box.height() - 1.5);
        if (stage == here) {
            sheet.box(box, "class=\"f-text\"");
        } else if (elsewhere.contains(stage)) {
            sheet.box(edge, "class=\"s-text\" fill=\"none\" stroke-width=\"1.5\"");
        } else {
            sheet.box(box, "class=\"f-rule\"");
        }
        if (sheet.isWide()) {
            var type = stage == here ? TextStyle.BODY : TextStyle.QUIET;
            sheet.text(type, box.x(), box.bottom() + 3 + type.size(), wording.say(stage));
        }
    }
}
