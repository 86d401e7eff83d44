package io.github.aipolicygraph.ask.ledger.count.basis;

import io.github.aipolicygraph.ask.ledger.count.figure.SelectedFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amounts;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Money of a pledge and its parts that is in no sum, because nothing says how much it is in their currency. */
public record LeftAside(CountContext workings) {

    private static final Predicate<PartLink> ADDED = link -> link.counting() == Counting.ADDITIVE;

    /** What is wanting from a headline, which holds its parts, or else from the sum of these. */
    public Amounts of(LedgerBasis tally) {
        var pledge = tally.asked().get(0);
        var parts = tally.split() == null ? Amounts.NONE : ofParts(pledge, tally.split());
        return workings.own().lacksRate(pledge) ? figure(pledge) : parts;
    }

    /** What is wanting from the sum of the parts. A part of another part would not be added beside it. */
    public Amounts ofParts(String pledge, Decomposition split) {
        var books = workings.books();
        var parts = books.parts(pledge).stream()
                .filter(ADDED.and(link -> link.decomposition() == split))
                .map(PartLink::part)
                .distinct()
                .toList();
        var inner = books.beneath(parts, ADDED.and(link -> !link.disputed()));
        return Amounts.sum(parts.stream()
                .filter(part -> !inner.contains(part))
                .map(this::ofPart)
                .toList());
    }

    private Amounts ofPart(String part) {
        var own = workings.own();
        if (!own.chosen(part).figures().isEmpty()) {
            return own.lacksRate(part) ? figure(part) : Amounts.NONE;
        }
        var split = workings.splits().of(part);
        return split.map(Stream::of)
                .orElseGet(() -> Stream.of(Decomposition.values()))
                .map(wanted -> ofParts(part, wanted))
                .filter(aside -> !aside.isEmpty())
                .findFirst()
                .orElse(Amounts.NONE);
    }

    private Amounts figure(String pledge) {
        var figures = workings.own().chosen(pledge).figures();
        return Amounts.of(figures.get(0).currency(), SelectedFigures.span(figures));
    }
}
