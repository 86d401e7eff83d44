package io.github.aipolicygraph.ask.ledger.picture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Remarks;
import io.github.aipolicygraph.ask.ledger.picture.content.Sides;
import io.github.aipolicygraph.ask.ledger.picture.content.Wording;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the notes below the bands: what wasn't counted and why, and what sources disagree on. */
final class Notes {

    /** Limits the lines of all reasons together. */
    private static final int LINES = 25;

    private static final int DISAGREEMENTS = 8;

    private final Drawing drawing;
    private final Wording wording;

    Notes(Drawing drawing) {
        this.drawing = drawing;
        wording = Wording.in(drawing.language());
    }

    /** Holds a reason and what it excludes. */
    record Excluded(String reason, List<String> lines) {}

    List<Excluded> excluded() {
        var byReason = drawing.ledger().excluded().stream()
                .collect(groupingBy(LedgerLine::reason, TreeMap::new, Collectors.toList()));
        int most = Math.max(2, Math.min(5, LINES / Math.max(1, byReason.size())));
        return byReason.entrySet().stream()
                .map(group -> new Excluded(wording.say(group.getKey()), few(describe(group.getValue()), most)))
                .toList();
    }

    List<String> disagreements() {
        return few(drawing.ledger().disagreements().stream().map(this::describe).toList(), DISAGREEMENTS);
    }

    /** Combines figures of one pledge with the same text into one line. */
    private List<String> describe(List<LedgerLine> lines) {
        return lines.stream().collect(groupingBy(this::describe, LinkedHashMap::new, counting())).entrySet().stream()
                .map(this::withCount)
                .toList();
    }

    private String withCount(Map.Entry<String, Long> line) {
        return line.getValue() == 1
                ? line.getKey()
                : line.getKey() + " (" + wording.say("excluded.figures", line.getValue()) + ")";
    }

    private String describe(LedgerLine line) {
        var name = wording.shortened(drawing.name(line.pledgeId()));
        var text = line.amount() == null ? name : wording.say("excluded.of", name, wording.amount(line.amount()));
        var details = Stream.concat(Stream.of(detail(line)), new Remarks(drawing).inBrief(line).stream())
                .filter(detail -> !detail.isEmpty())
                .toList();
        return details.isEmpty() ? text : text + " (" + wording.listed(details) + ")";
    }

    private String detail(LedgerLine line) {
        if (line.reason() == LedgerReason.OTHER_STAGE && line.stage() != null) {
            return wording.say("excluded.stage", wording.say(line.stage()));
        }
        if (line.reason() == LedgerReason.OTHER_DECOMPOSITION && line.decomposition() != null) {
            return wording.say(line.decomposition());
        }
        if (line.reason() == LedgerReason.NOT_ADDITIVE && line.counting() != null) {
            return wording.say(line.counting());
        }
        if (drawing.doubtful().contains(line.pledgeId())) {
            return wording.say("excluded.doubtful");
        }
        if (line.reason() == LedgerReason.OTHER_INSTRUMENT) {
            return line.instruments().stream()
                    .filter(instrument -> instrument != Instrument.UNSPECIFIED)
                    .map(wording::say)
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    private String describe(Disagreement point) {
        var about = wording.sentence(wording.disputed(point.about()));
        var text = wording.say("excluded.of", about, wording.shortened(drawing.name(point.pledgeId())));
        return wording.say("disagree.sides", text, new Sides(drawing, point).text());
    }

    private List<String> few(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        var more = wording.more(lines.size() - most);
        return Stream.concat(lines.stream().limit(most), Stream.of(more)).toList();
    }
}
