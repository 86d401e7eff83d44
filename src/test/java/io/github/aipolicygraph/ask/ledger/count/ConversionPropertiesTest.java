package io.github.aipolicygraph.ask.ledger.count;

import static io.github.aipolicygraph.domain.vocabulary.money.Decomposition.BY_PAYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.aipolicygraph.ask.ledger.MoneyRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** At the rates of one day it makes no difference whether sums are converted and added, or added and converted. */
class ConversionPropertiesTest {

    private static final String DAY = "2025-02-11";
    private static final Map<String, Double> PER_EURO = Map.of("EUR", 1.0, "USD", 1.0324, "GBP", 0.83355);

    @Provide
    Arbitrary<SaidInTests> sums() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.of(PER_EURO.keySet()))
                .as((low, more, currency) -> SaidInTests.from(low, low + more).in(currency));
    }

    @Property
    void convertingAndAddingCommute(
            @ForAll("sums") SaidInTests headline,
            @ForAll @Size(min = 1, max = 6) List<@From("sums") SaidInTests> parts,
            @ForAll("currencies") String asked) {
        var input = new SmallInput().pledge("fund", headline).announced("fund", DAY);
        for (var number = 0; number < parts.size(); number++) {
            var part = "part " + number;
            input.pledge(part, parts.get(number)).announced(part, DAY).part(part, "fund", BY_PAYER);
        }
        PER_EURO.forEach((currency, perEuro) -> input.rate(currency, DAY, perEuro.toString()));
        var added = CountLedger.of(input.asking("fund"), Ask.ONE).totals();
        var converted =
                CountLedger.of(input.asking("fund"), Ask.in(Ask.ONE, asked)).totals();

        assertThat(converted).singleElement().satisfies(total -> {
            assertThat(total.currency()).isEqualTo(asked);
            assertThat(total.low().doubleValue())
                    .isCloseTo(
                            sum(added, MoneyRange::low, asked),
                            within(1e-12 * total.low().doubleValue()));
            assertThat(total.high().doubleValue())
                    .isCloseTo(
                            sum(added, MoneyRange::high, asked),
                            within(1e-12 * total.high().doubleValue()));
        });
    }

    /** Halves are as much as the whole, to the last digit that is told. */
    @Property
    void aSplitSumConvertsToTheSame(@ForAll("sums") SaidInTests sum, @ForAll("currencies") String asked) {
        var input = new SmallInput()
                .pledge("fund", SaidInTests.exactly(2 * sum.min()).in(sum.currency()))
                .pledge("one", SaidInTests.exactly(sum.min()).in(sum.currency()))
                .pledge("other", SaidInTests.exactly(sum.min()).in(sum.currency()))
                .part("one", "fund", BY_PAYER)
                .part("other", "fund", BY_PAYER);
        for (var pledge : List.of("fund", "one", "other")) {
            input.announced(pledge, DAY);
        }
        new TreeMap<>(PER_EURO).forEach((currency, perEuro) -> input.rate(currency, DAY, perEuro.toString()));
        var ledger = CountLedger.of(input.asking("fund"), Ask.in(Ask.ONE, asked));

        assertThat(ledger.totals()).isEqualTo(ledger.headline());
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of(PER_EURO.keySet());
    }

    private static double sum(List<MoneyRange> added, Function<MoneyRange, BigDecimal> end, String asked) {
        return added.stream()
                .mapToDouble(
                        range -> end.apply(range).doubleValue() * PER_EURO.get(asked) / PER_EURO.get(range.currency()))
                .sum();
    }
}
