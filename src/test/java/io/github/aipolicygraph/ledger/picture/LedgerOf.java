package io.github.aipolicygraph.ledger.picture;

import io.github.aipolicygraph.entity.Language;
import io.github.aipolicygraph.ledger.Balance;
import io.github.aipolicygraph.ledger.Disagreement;
import io.github.aipolicygraph.ledger.Ledger;
import io.github.aipolicygraph.ledger.LedgerLine;
import io.github.aipolicygraph.ledger.LedgerReason;
import io.github.aipolicygraph.ledger.LedgerShare;
import io.github.aipolicygraph.ledger.MoneyRange;
import io.github.aipolicygraph.ledger.Resolution;
import io.github.aipolicygraph.ledger.picture.content.Drawing;
import io.github.aipolicygraph.ledger.picture.content.Layout;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.money.Counting;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Instrument;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var line = line(pledge, as.amount, as.reason, Stage.PLEDGED);
        counted.add(line);
        novelty.computeIfAbsent(as.novelty, key -> new ArrayList<>()).add(line);
        return this;
    }

    record Counted(MoneyRange amount, LedgerReason reason, String novelty) {}

    LedgerOf leaves(String pledge, String name, MoneyRange amount, LedgerReason reason) {
        names.put(pledge, name);
        var stage = reason == LedgerReason.OTHER_STAGE ? Stage.COMMITTED : Stage.PLEDGED;
        excluded.add(line(pledge, amount, reason, stage));
        return this;
    }

    LedgerOf disputes(String pledge, Predicate about, MoneyRange sum, int claims) {
        disagreements.add(new Disagreement(
                pledge,
                about,
                sum == null ? null : Stage.PLEDGED,
                sum == null ? null : Period.TOTAL,
                sum,
                IntStream.range(0, claims).mapToObj(claim -> "claim-" + claim).toList()));
        return this;
    }

    private LedgerLine line(String pledge, MoneyRange amount, LedgerReason reason, Stage stage) {
        var split = reason == LedgerReason.OTHER_DECOMPOSITION ? Decomposition.BY_PURPOSE : decomposition;
        var counting = reason == LedgerReason.NOT_ADDITIVE ? Counting.OVERLAPPING : Counting.ADDITIVE;
        return new LedgerLine(
                pledge,
                amount,
                counts(amount, reason),
                reason,
                stage,
                List.of(Instrument.UNSPECIFIED),
                split,
                counting,
                List.of());
    }

    /** What a line adds to the total; the picture does not look at it where nothing is counted. */
    private static MoneyRange counts(MoneyRange amount, LedgerReason reason) {
        return reason == LedgerReason.DISPUTED_PART
                ? new MoneyRange(amount.currency(), 0.0, amount.max(), 0.0, amount.high())
                : amount;
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
                List.of(),
                totals,
                rest,
                balance,
                fresh,
                shares,
                List.of(),
                counted,
                excluded,
                disagreements,
                List.of());
    }

    Drawing drawing(Language language, Layout layout) {
        return new Drawing(
                ledger(),
                new Drawing.Subject(id, names.get(id), null, announcedBy, announcedOn),
                names,
                payers,
                sources,
                TwoSides.of(disagreements),
                Set.of(),
                Set.of(),
                new Drawing.AsOf(null, "2025-06-01", null),
                new Drawing.Citation("2026-11-24", "3f9c2a71", "https://graph.example.org"),
                language,
                layout);
    }
}
