package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.Collected.Placed;
import io.github.aipolicygraph.facts.file.PartialDate;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stages that a pledge is said to reach after a later one; the same stage may come again. */
record StagesInOrder(Collected facts, Problems problems) {

    void find() {
        facts.claims().stream()
                .filter(placed -> placed.claim().predicate() == Predicate.STAGE)
                .collect(Collectors.groupingBy(placed -> placed.claim().subject()))
                .values()
                .forEach(this::find);
    }

    private void find(List<Placed> history) {
        history.forEach(later -> history.stream()
                .filter(earlier -> earlier != later && isTurnedRound(earlier, later))
                .findFirst()
                .ifPresent(earlier -> problems.warn(
                        later.place(),
                        "%s on %s, when it had been %s on %s"
                                .formatted(
                                        stage(later),
                                        day(later).get(),
                                        stage(earlier),
                                        day(earlier).get()))));
    }

    private static boolean isTurnedRound(Placed earlier, Placed later) {
        return day(earlier).isPresent()
                && day(later).filter(day(earlier).get()::isSurelyBefore).isPresent()
                && stage(later).compareTo(stage(earlier)) < 0;
    }

    private static Stage stage(Placed placed) {
        return new Said(placed.claim()).text("stage").map(Stage::valueOf).orElse(Stage.PROPOSED);
    }

    private static Optional<PartialDate> day(Placed placed) {
        return new Said(placed.claim()).date("statedOn");
    }
}
