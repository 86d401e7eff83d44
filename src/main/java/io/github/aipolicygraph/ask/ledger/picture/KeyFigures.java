package io.github.aipolicygraph.ask.ledger.picture;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.ask.ledger.picture.svg.Palette;
import io.github.aipolicygraph.ask.ledger.picture.svg.Sheet;
import io.github.aipolicygraph.ask.ledger.picture.svg.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Shows four key figures in large type: how much, how much of it is new, what nobody knows, what is disputed. */
final class KeyFigures {

    private final Ledger ledger;
    private final boolean isConcluded;
    private final Wording wording;

    KeyFigures(Drawing drawing) {
        ledger = drawing.ledger();
        isConcluded = drawing.concluded().newMoney();
        wording = Wording.in(drawing.language());
    }

    /**
     * Holds one of the four.
     *
     * @param note an addition in small type; may be empty
     */
    record Answer(String question, List<String> figures, String note) {

        Answer {
            figures = List.copyOf(figures);
        }

        String text(Wording wording) {
            var text = wording.say("colon", question, String.join(", ", figures));
            return note.isEmpty() ? text : text + " (" + note + ")";
        }
    }

    void draw(Sheet sheet) {
        int perRow = sheet.isWide() ? 4 : 2;
        sheet.place(
                answers().map(answer -> cell(answer, sheet.columnWidth(perRow))).toList(), perRow);
    }

    Stream<Answer> answers() {
        return Stream.of(promised(), fresh(), rest(), disagreements());
    }

    private static Sheet cell(Answer answer, double width) {
        var cell = new Sheet(width);
        cell.rule(Palette.TEXT, 2);
        cell.down(5);
        cell.paragraph(TextStyle.QUIET, answer.question());
        answer.figures().forEach(figure -> cell.paragraph(TextStyle.FIGURE, figure));
        if (!answer.note().isEmpty()) {
            cell.paragraph(TextStyle.QUIET, answer.note());
        }
        return cell;
    }

    private Answer promised() {
        boolean hasWhole = !ledger.headline().isEmpty();
        var sums = hasWhole ? ledger.headline() : ledger.totals();
        var question = sums.isEmpty() || hasWhole ? wording.headline(ledger.stage()) : wording.say("glance.sum");
        return answer(question, sums, "noFigure", "");
    }

    private Answer fresh() {
        return answer(wording.say("glance.new"), ledger.newMoney(), "notKnown", originOfNovelty());
    }

    private String originOfNovelty() {
        if (isUnknown()) {
            return wording.say("glance.nobody");
        }
        return isConcluded ? wording.say("glance.concluded") : "";
    }

    private boolean isUnknown() {
        return !ledger.newMoney().isEmpty()
                && !ledger.byNovelty().isEmpty()
                && ledger.byNovelty().stream().allMatch(share -> share.key().equals("UNKNOWN"));
    }

    private Answer rest() {
        if (ledger.balance() == Balance.EXCEEDS && !ledger.excess().isEmpty()) {
            return answer(wording.say("glance.excess"), ledger.excess(), "notKnown", "");
        }
        var rest = ledger.unallocated().stream()
                .filter(sum -> sum.high().signum() > 0 || sum.max() == null)
                .toList();
        boolean isUnsplit =
                !ledger.headline().isEmpty() && (ledger.counted().isEmpty() || ledger.decomposition() == null);
        boolean isEven = ledger.balance() == Balance.ADDS_UP || ledger.balance() == Balance.EXCEEDS;
        return answer(
                wording.say("glance.rest"), rest, isUnsplit ? "rest.unsplit" : isEven ? "rest.none" : "notKnown", "");
    }

    private Answer disagreements() {
        int points = ledger.disagreements().size();
        var key = points == 0 ? "none" : points == 1 ? "one" : "many";
        var note = ledger.disagreements().stream()
                .map(point -> wording.disputed(point.about()))
                .distinct()
                .collect(joining(", "));
        return new Answer(wording.say("glance.disagree"), List.of(wording.say("glance.disagree." + key, points)), note);
    }

    private Answer answer(String question, List<MoneyRange> sums, String otherwise, String note) {
        var figures = sums.isEmpty()
                ? List.of(wording.say("glance." + otherwise))
                : sums.stream().map(wording::amount).map(wording::sentence).toList();
        return new Answer(question, figures, note);
    }
}
