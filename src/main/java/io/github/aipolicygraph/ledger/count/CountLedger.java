package io.github.aipolicygraph.ledger.count;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.LedgerGroup;
import io.github.aipolicygraph.ledger.LedgerShare;
import io.github.aipolicygraph.ledger.Rate;
import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.count.figure.Choice;
import io.github.aipolicygraph.ledger.count.figure.OwnFigures;
import io.github.aipolicygraph.ledger.count.figure.Wanted;
import io.github.aipolicygraph.ledger.count.line.Lines;
import io.github.aipolicygraph.ledger.count.line.WriteLines;
import io.github.aipolicygraph.ledger.count.once.CountOnce;
import io.github.aipolicygraph.ledger.count.once.Splits;
import io.github.aipolicygraph.ledger.count.once.Worths;
import io.github.aipolicygraph.ledger.count.outcome.Disagreements;
import io.github.aipolicygraph.ledger.count.outcome.GroupKey;
import io.github.aipolicygraph.ledger.count.outcome.Grouped;
import io.github.aipolicygraph.ledger.count.outcome.NoveltySums;
import io.github.aipolicygraph.ledger.count.outcome.Remainder;
import io.github.aipolicygraph.ledger.count.rate.Exchange;
import io.github.aipolicygraph.ledger.count.tally.ManyPledges;
import io.github.aipolicygraph.ledger.count.tally.OnePledge;
import io.github.aipolicygraph.ledger.count.tally.Tally;
import io.github.aipolicygraph.ledger.count.tree.OpenBooks;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Stage;
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
    private final Exchange exchange;
    private final Choice choice;
    private final OwnFigures own;

    private CountLedger(Books books, Question question) {
        this.books = books;
        this.question = question;
        this.open = new OpenBooks(books);
        this.exchange = new Exchange(books.rates(), question.currency());
        this.choice =
                new Choice(new Wanted(question.stage(), question.period(), question.resolve(), question.source()));
        this.own = new OwnFigures(open::pledge, choice, exchange);
    }

    public static Ledger of(Books books, Question question) {
        var count = new CountLedger(books, question);
        count.refuseWhatHasNoAnswer();
        return count.ledger();
    }

    private void refuseWhatHasNoAnswer() {
        if (question.resolve() == Resolution.SOURCE && question.source() == null) {
            throw CannotCount.noSource();
        }
        if (question.resolve() != Resolution.SOURCE && question.source() != null) {
            throw CannotCount.sourceWithout(question.resolve(), question.source());
        }
        if (question.currency() != null && !exchange.currencies().contains(question.currency())) {
            throw CannotCount.noSuchCurrency(question.currency(), exchange.currencies());
        }
        var circle = open.circle();
        if (!circle.isEmpty()) {
            throw CannotCount.circle(circle);
        }
        if (question.single() && question.decomposition() != null) {
            refuseAnotherSplit(books.asked().get(0), question.decomposition());
        }
    }

    private void refuseAnotherSplit(String pledge, Decomposition asked) {
        var has = open.parts(pledge).stream()
                .map(PartLink::decomposition)
                .collect(toCollection(() -> EnumSet.noneOf(Decomposition.class)));
        if (!has.contains(asked)) {
            throw CannotCount.notSplit(pledge, asked, has);
        }
    }

    private Ledger ledger() {
        var tally = tally();
        var lines = new WriteLines(open, own, question.stage()).of(tally);
        var novelty = new NoveltySums(open, tally, lines.counted());
        var remainder = new Remainder(tally);
        return new Ledger(
                question.stage(),
                question.period(),
                tally.split(),
                question.resolve(),
                tally.headline().amounts().ranges(),
                headlineClaims(tally),
                tally.total().ranges(),
                remainder.unallocated().ranges(),
                remainder.balance(),
                novelty.fresh().ranges(),
                new Grouped(lines.counted()).byNovelty(novelty::of),
                groups(lines, novelty),
                lines.counted().stream().map(entry -> entry.line()).toList(),
                lines.excluded(),
                new Disagreements(open, choice, tally).all(),
                rates(tally));
    }

    private Tally tally() {
        var splits = new Splits(open, own);
        var once = new CountOnce(open, own, splits);
        var worths = new Worths(open, own, splits, once);
        return question.single()
                ? new OnePledge(own, splits, once, worths).of(books.asked().get(0), question.decomposition())
                : new ManyPledges(open, once, worths).of(books.asked());
    }

    private List<LedgerShare> groups(Lines lines, NoveltySums novelty) {
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

    private static List<Rate> rates(Tally tally) {
        Set<EuroRate> used = new HashSet<>(tally.headline().rates());
        tally.shares().forEach(share -> used.addAll(share.allRates()));
        return used.stream()
                .sorted(IN_ORDER)
                .map(rate -> new Rate(
                        rate.currency(), rate.day().toString(), rate.perEuro().doubleValue()))
                .toList();
    }
}
