package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.FactCollector.LocatedClaim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stages that a pledge is said to reach after a later one; the same stage may come again. */
record StagesInOrder(FactCollector facts, Problems problems) {

    void find() {
        facts.claims().stream()
                .filter(located -> located.claim().predicate() == Predicate.STAGE)
                .collect(Collectors.groupingBy(located -> located.claim().subject()))
                .values()
                .forEach(this::find);
    }

    private void find(List<LocatedClaim> history) {
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

    private static boolean isTurnedRound(LocatedClaim earlier, LocatedClaim later) {
        return day(earlier).isPresent()
                && day(later).filter(day(earlier).get()::isSurelyBefore).isPresent()
                && stage(later).compareTo(stage(earlier)) < 0;
    }

    private static Stage stage(LocatedClaim located) {
        return new ClaimProperties(located.claim())
                .text("stage")
                .map(Stage::valueOf)
                .orElse(Stage.PROPOSED);
    }

    private static Optional<DateSpan> day(LocatedClaim located) {
        return new ClaimProperties(located.claim()).date("statedOn");
    }
}
