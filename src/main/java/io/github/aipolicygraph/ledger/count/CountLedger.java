package io.github.aipolicygraph.ledger.count;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.LedgerGroup;
import io.github.aipolicygraph.ledger.LedgerShare;
import io.github.aipolicygraph.ledger.Rate;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.count.figure.Choice;
import io.github.aipolicygraph.ledger.count.figure.Wanted;
import io.github.aipolicygraph.ledger.count.fresh.NewMoney;
import io.github.aipolicygraph.ledger.count.fresh.Told;
import io.github.aipolicygraph.ledger.count.line.Lines;
import io.github.aipolicygraph.ledger.count.line.WriteLines;
import io.github.aipolicygraph.ledger.count.outcome.Compare;
import io.github.aipolicygraph.ledger.count.outcome.Disagreements;
import io.github.aipolicygraph.ledger.count.outcome.GroupKey;
import io.github.aipolicygraph.ledger.count.outcome.Grouped;
import io.github.aipolicygraph.ledger.count.outcome.NoveltyOfLines;
import io.github.aipolicygraph.ledger.count.outcome.Remainder;
import io.github.aipolicygraph.ledger.count.rate.Exchange;
import io.github.aipolicygraph.ledger.count.tally.ManyPledges;
import io.github.aipolicygraph.ledger.count.tally.OnePledge;
import io.github.aipolicygraph.ledger.count.tally.PaidBy;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.ledger.count.tally.Workings;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Stage;
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

    private final Books books;
    private final Question question;
    private final OpenBooks open;
    private final Workings workings;

    private CountLedger(Books books, Question question) {
        this.books = books;
        this.question = question;
        this.open = new OpenBooks(books);
        this.workings = new Workings(
                open,
                new Choice(new Wanted(question.stage(), question.period(), question.resolve(), question.source())),
                new Exchange(books.rates(), question.currency()));
    }

    private CountLedger(CountLedger same, Workings others, Decomposition split) {
        books = same.books;
        question = same.question.split(split);
        open = same.open;
        workings = others;
    }

    public static Ledger of(Books books, Question question) {
        return asked(books, question).ledger();
    }

    /** The same in the one currency in which headline and parts are compared; as it is if they cannot be. */
    public static Ledger compared(Books books, Question question) {
        var count = asked(books, question);
        var tally = count.tally();
        var compare = new Compare(count.workings);
        return compare.of(tally).aside().isEmpty()
                ? new CountLedger(count, compare.inOneCurrency(tally), tally.split()).ledger()
                : count.ledger();
    }

    private static CountLedger asked(Books books, Question question) {
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

    private Ledger ledger(Tally tally, Lines lines, Remainder remainder) {
        var unsplit = unsplit();
        var fresh = new NewMoney(workings, new Told(open));
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

    private NoveltyOfLines novelty(Tally tally) {
        return new NoveltyOfLines(new Told(open), tally);
    }

    private Tally tally() {
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

    private List<LedgerShare> groups(Lines lines, NoveltyOfLines novelty) {
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

    private static List<String> headlineClaims(Tally tally) {
        return tally.headline().figures().values().stream()
                .flatMap(List::stream)
                .sorted(Figure.MOST_PREFERRED)
                .map(Figure::claim)
                .toList();
    }

    private static List<Rate> rates(Collection<Tally> tallies, Set<EuroRate> others) {
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
