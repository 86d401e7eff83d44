package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.SelectedFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.function.Predicate;

/** Finds money of a pledge and its parts that is in no sum because no rate gives its value in their currency. */
public record UnconvertedMoney(CountContext context) {

    private static final Predicate<PartLink> ADDED = link -> link.counting() == Counting.ADDITIVE;

    /** Returns what is missing from the headline, which includes the parts, or otherwise from their sum. */
    public Amounts of(LedgerBasis basis) {
        var pledge = basis.asked().get(0);
        var parts = basis.decomposition() == null ? Amounts.NONE : ofParts(pledge, basis.decomposition());
        return context.own().lacksRate(pledge) ? figure(pledge) : parts;
    }

    /**
     * Returns what is missing from the sum of the parts. A part of another part is skipped, because it wouldn't be
     * added anyway.
     */
    public Amounts ofParts(String pledge, Decomposition decomposition) {
        var graph = context.graph();
        var parts = graph.parts(pledge).stream()
                .filter(ADDED.and(link -> link.decomposition() == decomposition))
                .map(PartLink::part)
                .distinct()
                .toList();
        var inner = graph.nestedUnder(parts, ADDED.and(link -> !link.disputed()));
        return Amounts.sum(parts.stream()
                .filter(part -> !inner.contains(part))
                .map(this::ofPart)
                .toList());
    }

    private Amounts ofPart(String part) {
        var own = context.own();
        if (!own.selected(part).figures().isEmpty()) {
            return own.lacksRate(part) ? figure(part) : Amounts.NONE;
        }
        return context.decompositions()
                .of(part)
                .map(decomposition -> ofParts(part, decomposition))
                .orElse(Amounts.NONE);
    }

    private Amounts figure(String pledge) {
        var figures = context.own().selected(pledge).figures();
        return Amounts.of(figures.get(0).currency(), SelectedFigures.span(figures));
    }
}
