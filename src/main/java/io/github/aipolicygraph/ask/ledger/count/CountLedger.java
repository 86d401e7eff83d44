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
import io.github.aipolicygraph.ask.ledger.count.outcome.Compare;
import io.github.aipolicygraph.ask.ledger.count.outcome.Disagreements;
import io.github.aipolicygraph.ask.ledger.count.outcome.GroupKey;
import io.github.aipolicygraph.ask.ledger.count.outcome.Grouped;
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

/** Folds books into a ledger: each sum of money once. It depends on nothing but the two, and not on their order. */
public final class CountLedger {

    private static final Comparator<EuroRate> IN_ORDER =
            Comparator.comparing(EuroRate::currency).thenComparing(EuroRate::day);

    private final LedgerInput books;
    private final LedgerQuestion question;
    private final PledgeGraph open;
    private final CountContext workings;

    private CountLedger(LedgerInput books, LedgerQuestion question) {
        this.books = books;
        this.question = question;
        this.open = new PledgeGraph(books);
        this.workings = new CountContext(
                open,
                new FigureSelection(
                        new FigureCriteria(question.stage(), question.period(), question.resolve(), question.source())),
                new Exchange(books.rates(), question.currency()));
    }

    private CountLedger(CountLedger same, CountContext others, Decomposition split) {
        books = same.books;
        question = same.question.split(split);
        open = same.open;
        workings = others;
    }

    public static Ledger of(LedgerInput books, LedgerQuestion question) {
        return asked(books, question).ledger();
    }

    /** The same in the one currency in which headline and parts are compared; as it is if they cannot be. */
    public static Ledger compared(LedgerInput books, LedgerQuestion question) {
        var count = asked(books, question);
        var tally = count.tally();
        var compare = new Compare(count.workings);
        return compare.of(tally).aside().isEmpty()
                ? new CountLedger(count, compare.inOneCurrency(tally), tally.split()).ledger()
                : count.ledger();
    }

    private static CountLedger asked(LedgerInput books, LedgerQuestion question) {
        var count = new CountLedger(books, question);
        new Unanswerable(books, question, count.open).refuse();
        return count;
    }

    /** At another time a pledge may not have been split yet, and that is no error: its headline was known. */
    private Ledger.Unsplit unsplit() {
        if (!question.single() || question.decomposition() == null) {
            return null;
        }
        var has = open.parts(books.asked().get(0)).stream()
                .map(PartLink::decomposition)
                .collect(toCollection(() -> EnumSet.noneOf(Decomposition.class)));
        return has.contains(question.decomposition())
                ? null
                : new Ledger.Unsplit(question.decomposition(), List.copyOf(has));
    }

    private Ledger ledger() {
        var tally = tally();
        var lines =
                new WriteLines(open, workings.own(), new PaidBy(open, question.paidBy()), question.stage()).of(tally);
        return ledger(tally, lines, new Compare(workings).of(tally));
    }

    private Ledger ledger(LedgerBasis tally, LedgerLines lines, Remainder remainder) {
        var unsplit = unsplit();
        var fresh = new NewMoney(workings, new NoveltyClaims(open));
        return new Ledger(
                question.stage(),
                question.period(),
                unsplit == null ? tally.split() : null,
                question.resolve(),
                tally.headline().amounts().ranges(),
                headlineClaims(tally),
                tally.total().ranges(),
                remainder.unallocated().ranges(),
                remainder.excess().ranges(),
                comparison(remainder),
                remainder.aside().ranges(),
                remainder.balance(),
                fresh.of(tally).ranges(),
                new Grouped(lines.counted()).byNovelty(novelty(tally)::of),
                groups(lines, novelty(tally)),
                lines.counted().stream().map(entry -> entry.line()).toList(),
                lines.excluded(),
                new Disagreements(open, workings.choice(), tally, remainder).all(),
                rates(List.of(tally, remainder.tally()), fresh.rates()),
                unsplit);
    }

    private NoveltyOfLines novelty(LedgerBasis tally) {
        return new NoveltyOfLines(new NoveltyClaims(open), tally);
    }

    private LedgerBasis tally() {
        return question.single()
                ? new OnePledge(workings).of(books.asked().get(0), question.decomposition())
                : new ManyPledges(workings, new PaidBy(open, question.paidBy())).of(books.asked());
    }

    private static Ledger.Comparison comparison(Remainder remainder) {
        var tally = remainder.tally();
        return remainder
                .currency()
                .map(currency -> new Ledger.Comparison(
                        tally.headline().amounts().in(currency).in(currency),
                        tally.total().in(currency).in(currency),
                        headlineClaims(tally)))
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
                .by(entry -> by == LedgerGroup.NOVELTY
                        ? GroupKey.of(novelty.of(entry))
                        : GroupKey.of(by, open.pledge(entry.pledge())));
    }

    private Stream<LedgerShare> atStage(Stage stage) {
        var ledger = of(books, question.at(stage));
        var key = GroupKey.word(stage.name());
        return ledger.totals().isEmpty()
                ? Stream.empty()
                : Stream.of(new LedgerShare(key.key(), key.label(), List.of(), ledger.totals(), ledger.counted()));
    }

    private static List<String> headlineClaims(LedgerBasis tally) {
        return tally.headline().figures().values().stream()
                .flatMap(List::stream)
                .sorted(Figure.MOST_PREFERRED)
                .map(Figure::claim)
                .toList();
    }

    private static List<Rate> rates(Collection<LedgerBasis> tallies, Set<EuroRate> others) {
        Set<EuroRate> used = new HashSet<>(others);
        tallies.forEach(tally -> {
            used.addAll(tally.headline().rates());
            tally.shares().forEach(share -> used.addAll(share.allRates()));
        });
        return used.stream()
                .sorted(IN_ORDER)
                .map(rate -> new Rate(
                        rate.currency(), rate.day().toString(), rate.perEuro().doubleValue()))
                .toList();
    }
}
