package io.github.aipolicygraph.ledger.picture.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ledger.Disagreement;
import io.github.aipolicygraph.ledger.picture.content.Drawing.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Who says what, where sources differ: each answer once, with the pages that give it. */
public final class Sides {

    private static final int PUBLISHERS = 2;
    private static final int ANSWERS = 4;

    private final Drawing drawing;
    private final Disagreement point;
    private final Words words;

    public Sides(Drawing drawing, Disagreement point) {
        this.drawing = drawing;
        this.point = point;
        words = Words.in(drawing.language());
    }

    public String told() {
        var answers = point.claimIds().stream()
                .map(drawing.answers()::get)
                .filter(Objects::nonNull)
                .collect(groupingBy(this::said, LinkedHashMap::new, toList()));
        var sides = answers.entrySet().stream()
                .limit(ANSWERS)
                .map(side -> words.say("disagree.side", side.getKey(), publishers(side.getValue())))
                .collect(joining("; "));
        return answers.size() <= ANSWERS ? sides : sides + "; " + words.say("more", answers.size() - ANSWERS);
    }

    private String said(Answer answer) {
        return answer.sum() == null ? words.say(answer.word()) : words.amount(answer.sum());
    }

    private String publishers(List<Answer> answers) {
        var names = answers.stream()
                .flatMap(answer -> answer.publishers().stream())
                .distinct()
                .toList();
        return words.some(names, PUBLISHERS);
    }
}
