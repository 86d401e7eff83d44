package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.count.RandomInput.Draw;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks what is true of every ledger, whatever the input. */
class LedgerPropertiesTest {

    @Provide
    Arbitrary<Draw> input() {
        return RandomInput.draws();
    }

    @Provide
    Arbitrary<LedgerQuestion> questions() {
        return RandomInput.questions();
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question, @ForAll long seed) {
        var input = draw.asking(question.single());

        assertThat(CountLedger.of(SmallInput.shuffled(input, seed), question))
                .isEqualTo(CountLedger.of(input, question));
    }

    @Property
    void everyFigureIsInOnePlaceAndEveryPledgeInALine(
            @ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question) {
        var input = draw.asking(question.single());
        var ledger = CountLedger.of(input, question);
        var scope = scope(input);
        var headline = question.single() && ledger.decomposition() == null
                ? Stream.<String>empty()
                : ledger.headlineClaimIds().stream();
        var figures = input.pledges().stream()
                .filter(pledge -> scope.contains(pledge.id()))
                .map(PledgeRecord::figures)
                .flatMap(List::stream)
                .map(Figure::claim)
                .toList();

        assertThat(Stream.concat(headline, lines(ledger).flatMap(line -> line.claimIds().stream()))
                        .filter(figures::contains))
                .containsExactlyInAnyOrderElementsOf(figures);
        var written = new TreeSet<>(lines(ledger).map(LedgerLine::pledgeId).toList());
        if (!ledger.headline().isEmpty()) {
            written.add(input.asked().get(0));
        }
        assertThat(written).isEqualTo(scope);
    }

    @Property
    void linesAndGroupsAddUpToTheTotal(@ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question) {
        var ledger = CountLedger.of(draw.asking(question.single()), question);

        assertThat(Sums.of(ledger.counted().stream().map(LedgerLine::counts)))
                .isEqualTo(Sums.of(ledger.totals().stream()));
        assertThat(sums(ledger.byNovelty())).isEqualTo(Sums.of(ledger.totals().stream()));
        if (question.groupBy() != null) {
            assertThat(sums(ledger.groups())).isEqualTo(Sums.of(ledger.totals().stream()));
        }
    }

    @Property
    void aLineAddsNoMoreThanItIs(@ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question) {
        assertThat(CountLedger.of(draw.asking(question.single()), question).counted())
                .allSatisfy(line -> {
                    assertThat(line.counts().low())
                            .isBetween(BigDecimal.ZERO, line.amount().low());
                    assertThat(line.counts().high())
                            .isBetween(line.counts().low(), line.amount().high());
                });
    }

    @Property
    void newMoneyIsPartOfTheMoney(@ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question) {
        var ledger = CountLedger.of(draw.asking(question.single()), question);
        var whole = ledger.headline().isEmpty() ? ledger.totals() : ledger.headline();

        assertThat(ledger.newMoney())
                .extracting(MoneyRange::currency)
                .isEqualTo(whole.stream().map(MoneyRange::currency).toList());
        for (var place = 0; place < whole.size(); place++) {
            var fresh = ledger.newMoney().get(place);
            var all = whole.get(place);
            assertThat(fresh.low()).isBetween(BigDecimal.ZERO, fresh.high());
            assertThat(all.max() == null || fresh.high().compareTo(all.high()) <= 0)
                    .isTrue();
            assertThat(all.max() == null || fresh.max() != null).isTrue();
        }
    }

    @Property
    void splittingWhatIsCountedChangesNoSum(@ForAll("input") Draw draw, @ForAll("questions") LedgerQuestion question) {
        var before = CountLedger.of(draw.asking(question.single()), question);
        var split = draw.small();
        before.counted().stream()
                .filter(line -> line.reason() != LedgerReason.SUM_OF_PARTS && before.decomposition() != null
                        || !question.single())
                .filter(line -> hasFigure(draw, line))
                .map(LedgerLine::pledgeId)
                .distinct()
                .forEach(pledge -> split.pledge(pledge + " slice", 1000).part(pledge + " slice", pledge, BY_PROJECT));
        var asked = draw.asking(question.single()).asked().toArray(String[]::new);
        var after = CountLedger.of(split.asking(asked), question);

        assertThat(after.headline()).isEqualTo(before.headline());
        assertThat(after.totals()).isEqualTo(before.totals());
        assertThat(after.unallocated()).isEqualTo(before.unallocated());
        assertThat(after.newMoney()).isEqualTo(before.newMoney());
    }

    private static boolean hasFigure(Draw draw, LedgerLine line) {
        return draw.small().asking(line.pledgeId()).pledges().stream()
                .filter(pledge -> pledge.id().equals(line.pledgeId()))
                .flatMap(pledge -> pledge.figures().stream())
                .anyMatch(figure -> line.claimIds().contains(figure.claim()));
    }

    private static Sums sums(List<LedgerShare> groups) {
        return Sums.of(groups.stream().flatMap(group -> group.totals().stream()));
    }

    private static Stream<LedgerLine> lines(Ledger ledger) {
        return Stream.concat(ledger.counted().stream(), ledger.excluded().stream());
    }

    private static TreeSet<String> scope(LedgerInput input) {
        var scope = new TreeSet<>(input.asked());
        while (scope.addAll(input.parts().stream()
                .filter(link -> scope.contains(link.whole()))
                .map(PartLink::part)
                .toList())) {
            // Until nothing more is nested under it.
        }
        return scope;
    }
}
