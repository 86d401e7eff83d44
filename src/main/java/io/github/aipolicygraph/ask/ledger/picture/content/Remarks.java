package io.github.aipolicygraph.ask.ledger.picture.content;

import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing.Answer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes remarks on an editor's conclusions, so that readers don't mistake them for what a source says. */
public final class Remarks {

    private static final int PUBLISHERS = 2;

    private final Drawing drawing;
    private final Wording wording;

    public Remarks(Drawing drawing) {
        this.drawing = drawing;
        wording = Wording.in(drawing.language());
    }

    /** Returns the remarks on a counted line. */
    public List<String> on(LedgerLine line) {
        var place = Stream.of("concluded.place").filter(key -> isPlaceConcluded(line));
        return Stream.concat(onSum(line.claimIds()).stream(), place.map(wording::say))
                .toList();
    }

    /** Returns the remark on the sum of the pledge itself. */
    public Optional<String> onHeadline() {
        return onSum(drawing.ledger().headlineClaimIds());
    }

    /** Returns short remarks on an excluded line. */
    public List<String> inBrief(LedgerLine line) {
        var sum = Stream.of("concluded.sum.brief")
                .filter(key -> onSum(line.claimIds()).isPresent());
        var place = Stream.of("concluded.place.brief").filter(key -> isPlaceConcluded(line));
        return Stream.concat(sum, place).map(wording::say).toList();
    }

    /** Returns true if anything in the picture was concluded, so that the small print must explain it. */
    public boolean areNeeded() {
        var ledger = drawing.ledger();
        return drawing.concluded().newMoney()
                || onHeadline().isPresent()
                || ledger.excluded().stream().anyMatch(line -> !inBrief(line).isEmpty())
                || ledger.counted().stream().anyMatch(this::isConcluded)
                || ledger.disagreements().stream()
                        .flatMap(point -> answers(point.claimIds()))
                        .anyMatch(Answer::isConcluded);
    }

    private boolean isConcluded(LedgerLine line) {
        return !on(line).isEmpty() || drawing.ground(line.pledgeId()).isConcluded();
    }

    private boolean isPlaceConcluded(LedgerLine line) {
        return drawing.concluded().places().contains(line);
    }

    /** Returns a remark only if the sum would be different by what sources state. */
    private Optional<String> onSum(List<String> claims) {
        var figures = answers(claims).filter(answer -> answer.sum() != null).toList();
        var stated = figures.stream().filter(answer -> !answer.isConcluded()).toList();
        if (stated.size() == figures.size() || !stated.isEmpty() && ends(stated).equals(ends(figures))) {
            return Optional.empty();
        }
        var publishers = figures.stream()
                .filter(Answer::isConcluded)
                .flatMap(answer -> answer.publishers().stream())
                .distinct()
                .toList();
        var key = stated.isEmpty() ? "concluded.sum" : "concluded.sum.partly";
        return Optional.of(wording.say(key, wording.some(publishers, PUBLISHERS)));
    }

    private Stream<Answer> answers(Collection<String> claims) {
        return claims.stream().map(drawing.answers()::get).filter(Objects::nonNull);
    }

    /** Returns the bounds of a range, and whether they are open. */
    private static List<Object> ends(List<Answer> figures) {
        var sums = figures.stream().map(Answer::sum).toList();
        return List.of(
                sums.stream().map(MoneyRange::low).min(BigDecimal::compareTo),
                sums.stream().map(MoneyRange::high).max(BigDecimal::compareTo),
                sums.stream().anyMatch(sum -> sum.min() == null),
                sums.stream().anyMatch(sum -> sum.max() == null));
    }
}
