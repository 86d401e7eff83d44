package io.github.aipolicygraph.facts.check;

import static java.util.stream.Collectors.groupingBy;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import io.github.aipolicygraph.facts.record.FactCollector.LocatedClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Money that was paid beyond what was promised: by a pledge of itself, or by a part of its whole. */
final class PaidAndPromised {

    private static final Set<String> PAID = Set.of("DISBURSED", "SPENT");
    private static final Set<String> CALLED_OFF = Set.of("CANCELLED", "SUPERSEDED");

    private final Problems problems;
    private final List<LocatedClaim> parts;
    private final Map<String, List<LocatedClaim>> figures;

    PaidAndPromised(FactCollector facts, Problems problems) {
        this.problems = problems;
        parts = facts.claims().stream()
                .filter(located -> located.claim().predicate() == Predicate.PART_OF)
                .filter(located -> isText(located.claim(), "counting", Counting.ADDITIVE.name()))
                .toList();
        figures = facts.claims().stream()
                .filter(located -> located.claim().predicate() == Predicate.AMOUNT)
                .filter(located -> isText(located.claim(), "period", Period.TOTAL.name()))
                .filter(located -> !isText(located.claim(), "rank", "DEPRECATED"))
                .collect(groupingBy(located -> located.claim().subject()));
    }

    void find() {
        figures.forEach((pledge, all) -> all.forEach(figure -> compare(figure, pledge)));
        parts.forEach(part -> part.claim()
                .object()
                .ifPresent(whole -> figures.getOrDefault(part.claim().subject(), List.of())
                        .forEach(figure -> compare(figure, whole))));
    }

    private void compare(LocatedClaim figure, String pledge) {
        var said = new ClaimProperties(figure.claim());
        var paid = said.text("stage").filter(PAID::contains).flatMap(stage -> said.number("min"));
        var promised = promised(pledge, said.text("currency").orElse(""));
        if (paid.isPresent() && promised.isPresent() && paid.get().longValue() > promised.getAsLong()) {
            problems.warn(
                    figure.place(),
                    "%,d paid, more than the %,d that %s promised".formatted(paid.get(), promised.getAsLong(), pledge));
        }
    }

    /** The most that a page says was promised; nothing where one sets no upper limit. */
    private OptionalLong promised(String pledge, String currency) {
        var promises = figures.getOrDefault(pledge, List.of()).stream()
                .map(LocatedClaim::claim)
                .filter(claim -> isText(claim, "currency", currency))
                .filter(claim -> Stream.of(PAID, CALLED_OFF)
                        .noneMatch(stages -> stages.contains(
                                new ClaimProperties(claim).text("stage").orElse(""))))
                .map(claim -> new ClaimProperties(claim).number("max"))
                .toList();
        return promises.stream().allMatch(Optional::isPresent)
                ? promises.stream().mapToLong(most -> most.get().longValue()).max()
                : OptionalLong.empty();
    }

    private static boolean isText(ClaimRecord claim, String property, String text) {
        return new ClaimProperties(claim).text(property).filter(text::equals).isPresent();
    }
}
