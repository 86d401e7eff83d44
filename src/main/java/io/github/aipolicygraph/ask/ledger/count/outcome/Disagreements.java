package io.github.aipolicygraph.ask.ledger.count.outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.figure.FigureSelection;
import io.github.aipolicygraph.ask.ledger.count.figure.SelectedFigures;
import io.github.aipolicygraph.ask.ledger.count.sum.Amount;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.NoveltySaid;
import io.github.aipolicygraph.ask.ledger.input.PayerSaid;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what sources disagree on, for the pledges of the question and those that were counted. */
public record Disagreements(PledgeGraph graph, FigureSelection selection, LedgerBasis basis, Remainder remainder) {

    private record Said(String claim, Rank rank, Object value) {}

    public List<Disagreement> all() {
        var pledges = new TreeSet<>(basis.asked());
        basis.counted()
                .forEach(contribution -> pledges.add(contribution.position().pledge()));
        var all = new ArrayList<Disagreement>();
        for (var id : pledges) {
            var pledge = graph.pledge(id);
            all.addAll(amounts(pledge));
            all.addAll(novelty(pledge));
            all.addAll(payers(pledge));
        }
        all.addAll(excess());
        return all;
    }

    private List<Disagreement> amounts(PledgeRecord pledge) {
        var currencies =
                selection.usable(pledge).stream().collect(groupingBy(Figure::currency, TreeMap::new, toList()));
        return currencies.entrySet().stream()
                .filter(figures -> differ(said(figures.getValue())))
                .map(figures -> amountDisagreement(
                        pledge.id(),
                        figures.getKey(),
                        SelectedFigures.span(figures.getValue()),
                        said(figures.getValue())))
                .toList();
    }

    private List<Disagreement> novelty(PledgeRecord pledge) {
        return disagreement(
                pledge.id(),
                Predicate.NOVELTY,
                pledge.novelty().stream()
                        .map((NoveltySaid claim) -> new Said(claim.claim(), claim.rank(), claim.value())));
    }

    /** Compares the payers, also by name: two claims with the same group of payers may name different ones. */
    private List<Disagreement> payers(PledgeRecord pledge) {
        boolean byName = pledge.whoPays().disputed();
        return disagreement(
                pledge.id(),
                Predicate.PAYER,
                pledge.payerClaims().stream()
                        .map((PayerSaid claim) ->
                                new Said(claim.claim(), claim.rank(), byName ? claim.names() : claim.group())));
    }

    /**
     * Reports parts that exceed the headline. They may exceed "at least"; if they exceed any other figure, either one
     * of them is wrong or they overlap.
     */
    private List<Disagreement> excess() {
        if (remainder.balance() != Balance.EXCEEDS) {
            return List.of();
        }
        var compared = remainder.basis();
        var currency = remainder.currency().orElseThrow();
        var headline = compared.headline().amounts().in(currency);
        if (headline.openAbove()) {
            return List.of();
        }
        var parts = compared.undisputed().in(currency);
        var lines = compared.counted().stream()
                .filter(contribution -> !contribution.position().disputed()
                        && contribution.counts().has(currency))
                .map(contribution -> contribution.position().value());
        var figures = Stream.concat(Stream.of(compared.headline()), lines)
                .flatMap(value -> value.figures().values().stream())
                .flatMap(List::stream)
                .toList();
        return List.of(amountDisagreement(basis.asked().get(0), currency, headline.or(parts), said(figures)));
    }

    private Disagreement amountDisagreement(String pledge, String currency, Amount span, List<Said> said) {
        var criteria = selection.criteria();
        return new Disagreement(
                pledge, Predicate.AMOUNT, criteria.stage(), criteria.period(), span.in(currency), claims(said));
    }

    private static List<Disagreement> disagreement(String pledge, Predicate about, Stream<Said> all) {
        var said = all.filter(claim -> claim.rank() != Rank.DEPRECATED).toList();
        return differ(said) ? List.of(new Disagreement(pledge, about, null, null, null, claims(said))) : List.of();
    }

    private static List<Said> said(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new Said(figure.claim(), figure.rank(), Amount.between(figure.min(), figure.max())))
                .toList();
    }

    private static boolean differ(List<Said> said) {
        return said.stream().map(Said::value).distinct().count() > 1;
    }

    private static List<String> claims(List<Said> said) {
        return said.stream()
                .sorted(Comparator.comparing(Said::rank).thenComparing(Said::claim))
                .map(Said::claim)
                .distinct()
                .toList();
    }
}
