package io.github.aipolicygraph.ask.ledger.picture;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.Resolution;
import io.github.aipolicygraph.ask.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ask.ledger.picture.content.Layout;
import io.github.aipolicygraph.domain.vocabulary.Language;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A ledger written down by hand, line by line. */
final class LedgerOf {

    private final String id;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> payers = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();
    private final Map<String, List<LedgerLine>> novelty = new LinkedHashMap<>();
    private final List<LedgerLine> counted = new ArrayList<>();
    private final List<LedgerLine> excluded = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private List<MoneyRange> headline = List.of();
    private List<MoneyRange> totals = List.of();
    private List<MoneyRange> rest = List.of();
    private List<MoneyRange> fresh = List.of();
    private Balance balance = Balance.NOTHING_TO_COMPARE;
    private Decomposition decomposition = Decomposition.BY_PAYER;
    private List<String> announcedBy = List.of();
    private String announcedOn;
    private final Backing backing = new Backing();

    LedgerOf(String id, String name) {
        this.id = id;
        names.put(id, name);
    }

    LedgerOf announced(String on, String... by) {
        announcedOn = on;
        announcedBy = List.of(by);
        return this;
    }

    LedgerOf paidBy(String pledge, String... by) {
        payers.put(pledge, List.of(by));
        return this;
    }

    LedgerOf saidBy(String pledge, String... sources) {
        this.sources.put(pledge, List.of(sources));
        return this;
    }

    LedgerOf with(Consumer<Backing> more) {
        more.accept(backing);
        return this;
    }

    LedgerOf split(Decomposition by) {
        decomposition = by;
        return this;
    }

    LedgerOf whole(MoneyRange... sums) {
        headline = List.of(sums);
        return this;
    }

    LedgerOf sums(Balance balance, MoneyRange... totals) {
        this.balance = balance;
        this.totals = List.of(totals);
        return this;
    }

    LedgerOf rest(MoneyRange... rest) {
        this.rest = List.of(rest);
        return this;
    }

    LedgerOf fresh(MoneyRange... fresh) {
        this.fresh = List.of(fresh);
        return this;
    }

    LedgerOf counts(String pledge, String name, MoneyRange amount, String novelty) {
        return counts(pledge, name, new Counted(amount, LedgerReason.OWN_FIGURE, novelty));
    }

    LedgerOf counts(String pledge, String name, Counted as) {
        names.put(pledge, name);
        backing.usually(pledge);
        counted.add(line(pledge, as.amount, as.reason, Stage.PLEDGED));
        novelty.computeIfAbsent(as.novelty, key -> new ArrayList<>()).add(counted.get(counted.size() - 1));
        return this;
    }

    record Counted(MoneyRange amount, LedgerReason reason, String novelty) {}

    LedgerOf leaves(String pledge, String name, MoneyRange amount, LedgerReason reason) {
        names.put(pledge, name);
        boolean isElsewhere = reason == LedgerReason.OTHER_STAGE;
        excluded.add(line(pledge, amount, reason, isElsewhere ? Stage.COMMITTED : Stage.PLEDGED));
        return this;
    }

    LedgerOf disputes(String pledge, Predicate about, MoneyRange sum, int claims) {
        var said = IntStream.range(0, claims).mapToObj(claim -> pledge + " " + about + " " + claim);
        disputes(pledge, about, sum, said.toList());
        return this;
    }

    private void disputes(String pledge, Predicate about, MoneyRange sum, List<String> claims) {
        var stage = sum == null ? null : Stage.PLEDGED;
        disagreements.add(new Disagreement(pledge, about, stage, sum == null ? null : Period.TOTAL, sum, claims));
    }

    LedgerOf exceeded(String part, MoneyRange sums) {
        disputes(id, Predicate.AMOUNT, sums, List.of(id + " AMOUNT 0", part + " AMOUNT 0"));
        return disputes(part, Predicate.AMOUNT, sums, 1);
    }

    private LedgerLine line(String pledge, MoneyRange amount, LedgerReason reason, Stage stage) {
        return new LedgerLine(
                pledge,
                amount,
                reason == LedgerReason.DISPUTED_PART ? RandomAmounts.perhaps(amount) : amount,
                reason,
                stage,
                List.of(Instrument.UNSPECIFIED),
                reason == LedgerReason.OTHER_DECOMPOSITION ? Decomposition.BY_PURPOSE : decomposition,
                reason == LedgerReason.NOT_ADDITIVE ? Counting.OVERLAPPING : Counting.ADDITIVE,
                backing.figures(pledge));
    }

    Ledger ledger() {
        var shares = novelty.entrySet().stream()
                .map(share -> new LedgerShare(share.getKey(), share.getKey(), List.of(), List.of(), share.getValue()))
                .toList();
        return new Ledger(
                Stage.PLEDGED,
                Period.TOTAL,
                decomposition,
                Resolution.BEST,
                headline,
                backing.figures(id),
                totals,
                rest,
                RandomAmounts.beyond(totals, headline),
                null,
                List.of(),
                balance,
                fresh,
                shares,
                List.of(),
                counted,
                excluded,
                disagreements,
                List.of(),
                null);
    }

    Drawing drawing(Language language, Layout layout) {
        return new Drawing(
                ledger(),
                new Drawing.Subject(id, names.get(id), null, announcedBy, announcedOn),
                names,
                payers,
                sources,
                backing.answers(TwoSides.of(disagreements)),
                backing.grounds(),
                Set.of(),
                backing.concluded(counted, excluded),
                new Drawing.AsOf(null, "2025-06-01", null),
                new Drawing.Citation("2026-11-24", "3f9c2a71", "https://graph.example.org"),
                language,
                layout);
    }
}
