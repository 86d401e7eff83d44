package io.github.aipolicygraph.ask.ledger.picture.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells who says what if sources differ: each answer once, with the pages that give it. */
public final class Sides {

    private static final int PUBLISHERS = 2;
    private static final int ANSWERS = 4;

    private final Drawing drawing;
    private final Disagreement point;
    private final Wording wording;

    public Sides(Drawing drawing, Disagreement point) {
        this.drawing = drawing;
        this.point = point;
        wording = Wording.in(drawing.language());
    }

    public String text() {
        var all = point.claimIds().stream()
                .map(drawing.answers()::get)
                .filter(Objects::nonNull)
                .toList();
        var answers = all.stream()
                .filter(answer -> answer.pledgeId().equals(point.pledgeId()))
                .collect(groupingBy(this::said, LinkedHashMap::new, toList()));
        var sides = answers.entrySet().stream()
                .limit(ANSWERS)
                .map(side -> wording.say("disagree.side", side.getKey(), publishers(side.getValue())))
                .collect(toCollection(ArrayList::new));
        if (answers.size() > ANSWERS) {
            sides.add(wording.more(answers.size() - ANSWERS));
        }
        if (point.sums() != null && isOfParts(all)) {
            drawing.ledger().totals().stream()
                    .filter(total -> total.currency().equals(point.sums().currency()))
                    .forEach(total -> sides.add(wording.say("disagree.parts", wording.amount(total))));
        }
        return wording.listed(sides);
    }

    private boolean isOfParts(List<Answer> answers) {
        return answers.stream().anyMatch(answer -> !answer.pledgeId().equals(point.pledgeId()));
    }

    private String said(Answer answer) {
        return answer.sum() == null ? wording.say(answer.word()) : wording.amount(answer.sum());
    }

    private String publishers(List<Answer> answers) {
        var stated = publishers(answers, false).toList();
        var concluded = publishers(answers, true)
                .filter(publisher -> !stated.contains(publisher))
                .map(publisher -> wording.say("concluded.from", publisher));
        return wording.some(Stream.concat(stated.stream(), concluded).toList(), PUBLISHERS);
    }

    private static Stream<String> publishers(List<Answer> answers, boolean isConcluded) {
        return answers.stream()
                .filter(answer -> answer.isConcluded() == isConcluded)
                .flatMap(answer -> answer.publishers().stream())
                .distinct();
    }
}
