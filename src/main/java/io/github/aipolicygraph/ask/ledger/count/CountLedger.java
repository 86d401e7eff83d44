package io.github.aipolicygraph.ask.ledger.count;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.ask.ledger.count.basis.CountContext;
import io.github.aipolicygraph.ask.ledger.count.basis.LedgerBasis;
import io.github.aipolicygraph.ask.ledger.count.basis.ManyPledges;
import io.github.aipolicygraph.ask.ledger.count.basis.OnePledge;
import io.github.aipolicygraph.ask.ledger.count.basis.PaidBy;
import io.github.aipolicygraph.ask.ledger.count.figure.FigureCriteria;
import io.github.aipolicygraph.ask.ledger.count.figure.FigureSelection;
import io.github.aipolicygraph.ask.ledger.count.line.LedgerLines;
import io.github.aipolicygraph.ask.ledger.count.line.WriteLines;
import io.github.aipolicygraph.ask.ledger.count.novelty.NewMoney;
import io.github.aipolicygraph.ask.ledger.count.novelty.NoveltyClaims;
import io.github.aipolicygraph.ask.ledger.count.outcome.Disagreements;
import io.github.aipolicygraph.ask.ledger.count.outcome.GroupKey;
import io.github.aipolicygraph.ask.ledger.count.outcome.Grouped;
import io.github.aipolicygraph.ask.ledger.count.outcome.HeadlineComparison;
import io.github.aipolicygraph.ask.ledger.count.outcome.NoveltyOfLines;
import io.github.aipolicygraph.ask.ledger.count.outcome.Remainder;
import io.github.aipolicygraph.ask.ledger.count.tree.PledgeGraph;
import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import io.github.aipolicygraph.money.EuroRate;
import io.github.aipolicygraph.money.Exchange;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folds input and question into a ledger with each sum of money once, whatever the order of the input. */
public final class CountLedger {

    private static final Comparator<EuroRate> IN_ORDER =
            Comparator.comparing(EuroRate::currency).thenComparing(EuroRate::day);

    private final LedgerInput input;
    private final LedgerQuestion question;
    private final PledgeGraph graph;
    private final CountContext context;

    private CountLedger(LedgerInput input, LedgerQuestion question) {
        this.input = input;
        this.question = question;
        this.graph = new PledgeGraph(input);
        this.context = new CountContext(
                graph,
                new FigureSelection(
                        new FigureCriteria(question.stage(), question.period(), question.resolve(), question.source())),
                new Exchange(input.rates(), question.currency()));
    }

    private CountLedger(CountLedger same, CountContext others, Decomposition decomposition) {
        input = same.input;
        question = same.question.withDecomposition(decomposition);
        graph = same.graph;
        context = others;
    }

    public static Ledger of(LedgerInput input, LedgerQuestion question) {
        return asked(input, question).ledger();
    }

    /** Counts in the one currency in which headline and parts are compared, or as usual if they cannot be. */
    public static Ledger compared(LedgerInput input, LedgerQuestion question) {
        var count = asked(input, question);
        var basis = count.basis();
        var compare = new HeadlineComparison(count.context);
        return compare.of(basis).aside().isEmpty()
                ? new CountLedger(count, compare.inOneCurrency(basis), basis.decomposition()).ledger()
                : count.ledger();
    }

    private static CountLedger asked(LedgerInput input, LedgerQuestion question) {
        var count = new CountLedger(input, question);
        new Unanswerable(input, question, count.graph).refuse();
        return count;
    }

    /** Reports a missing split. It isn't an error: at the time asked about, there may be only a headline. */
    private Ledger.Unsplit unsplit() {
        if (!question.single() || question.decomposition() == null) {
            return null;
        }
        var available = graph.parts(input.asked().get(0)).stream()
                .map(PartLink::decomposition)
                .collect(toCollection(() -> EnumSet.noneOf(Decomposition.class)));
        return available.contains(question.decomposition())
                ? null
                : new Ledger.Unsplit(question.decomposition(), List.copyOf(available));
    }

    private Ledger ledger() {
        var basis = basis();
        var lines =
                new WriteLines(graph, context.own(), new PaidBy(graph, question.paidBy()), question.stage()).of(basis);
        return ledger(basis, lines, new HeadlineComparison(context).of(basis));
    }

    private Ledger ledger(LedgerBasis basis, LedgerLines lines, Remainder remainder) {
        var unsplit = unsplit();
        var newMoney = new NewMoney(context, new NoveltyClaims(graph));
        return new Ledger(
                question.stage(),
                question.period(),
                unsplit == null ? basis.decomposition() : null,
                question.resolve(),
                basis.headline().amounts().ranges(),
                headlineClaims(basis),
                basis.total().ranges(),
                remainder.unallocated().ranges(),
                remainder.excess().ranges(),
                comparison(remainder),
                remainder.aside().ranges(),
                remainder.balance(),
                newMoney.of(basis).ranges(),
                new Grouped(lines.counted()).byNovelty(novelty(basis)::of),
                groups(lines, novelty(basis)),
                lines.counted().stream().map(line -> line.line()).toList(),
                lines.excluded(),
                new Disagreements(graph, context.selection(), basis, remainder).all(),
                rates(List.of(basis, remainder.basis()), newMoney.rates()),
                unsplit);
    }

    private NoveltyOfLines novelty(LedgerBasis basis) {
        return new NoveltyOfLines(new NoveltyClaims(graph), basis);
    }

    private LedgerBasis basis() {
        return question.single()
                ? new OnePledge(context).of(input.asked().get(0), question.decomposition())
                : new ManyPledges(context, new PaidBy(graph, question.paidBy())).of(input.asked());
    }

    private static Ledger.Comparison comparison(Remainder remainder) {
        var basis = remainder.basis();
        return remainder
                .currency()
                .map(currency -> new Ledger.Comparison(
                        basis.headline().amounts().in(currency).in(currency),
                        basis.total().in(currency).in(currency),
                        headlineClaims(basis)))
                .orElse(null);
    }

    private List<LedgerShare> groups(LedgerLines lines, NoveltyOfLines novelty) {
        var by = question.groupBy();
        if (by == null) {
            return List.of();
        }
        if (by == LedgerGroup.STAGE) {
            return Stream.of(Stage.values()).flatMap(this::atStage).toList();
        }
        return new Grouped(lines.counted())
                .by(line -> by == LedgerGroup.NOVELTY
                        ? GroupKey.of(novelty.of(line))
                        : GroupKey.of(by, graph.pledge(line.pledge())));
    }

    private Stream<LedgerShare> atStage(Stage stage) {
        var ledger = of(input, question.at(stage));
        var key = GroupKey.word(stage.name());
        return ledger.totals().isEmpty()
                ? Stream.empty()
                : Stream.of(new LedgerShare(key.key(), key.label(), List.of(), ledger.totals(), ledger.counted()));
    }

    private static List<String> headlineClaims(LedgerBasis basis) {
        return basis.headline().figures().values().stream()
                .flatMap(List::stream)
                .sorted(Figure.MOST_PREFERRED)
                .map(Figure::claim)
                .toList();
    }

    private static List<Rate> rates(Collection<LedgerBasis> bases, Set<EuroRate> others) {
        Set<EuroRate> used = new HashSet<>(others);
        bases.forEach(basis -> {
            used.addAll(basis.headline().rates());
            basis.contributions().forEach(contribution -> used.addAll(contribution.allRates()));
        });
        return used.stream()
                .sorted(IN_ORDER)
                .map(rate -> new Rate(
                        rate.currency(), rate.day().toString(), rate.perEuro().doubleValue()))
                .toList();
    }
}
