package io.github.aipolicygraph.ask.ledger.count;

import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.NoveltySaid;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PayerSaid;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import io.github.aipolicygraph.money.EuroRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Builds a small input for one test. */
final class SmallInput {

    private final Map<String, PledgeRecord> pledges = new LinkedHashMap<>();
    private final List<PartLink> parts = new ArrayList<>();
    private final List<SharedMoney> shared = new ArrayList<>();
    private final List<EuroRate> rates = new ArrayList<>();

    /** Its claims are called after it: eu 1, eu 2. */
    SmallInput pledge(String id, SaidInTests... said) {
        var figures = new ArrayList<Figure>();
        for (var figure : said) {
            figures.add(figure.figure(id + " " + (figures.size() + 1)));
        }
        var none = List.<Party>of();
        pledges.put(id, new PledgeRecord(id, id, null, null, null, figures, List.of(), List.of(), none, none, none));
        return this;
    }

    SmallInput pledge(String id, long euros) {
        return pledge(id, SaidInTests.exactly(euros));
    }

    SmallInput announced(String id, String day) {
        return change(id, pledge -> with(pledge, pledge.publicPrivate(), pledge.purpose(), day));
    }

    SmallInput kind(String id, String publicPrivate, String purpose) {
        return change(id, pledge -> with(pledge, publicPrivate, purpose, pledge.announcedOn()));
    }

    SmallInput novelty(String id, Novelty value) {
        return novelty(id, value, Rank.NORMAL);
    }

    SmallInput novelty(String id, Novelty value, Rank rank) {
        return change(id, pledge -> {
            var all = new ArrayList<>(pledge.novelty());
            all.add(new NoveltySaid(id + " novelty " + (all.size() + 1), value, rank));
            return with(pledge, all, pledge.payerClaims());
        });
    }

    SmallInput payerClaim(String id, PayerGroup group, Rank rank, String... names) {
        return payerClaim(id, new PayerSaid("", group, rank, null, null, List.of(names)));
    }

    SmallInput payerClaim(String id, PayerSaid said) {
        return change(id, pledge -> {
            var all = new ArrayList<>(pledge.payerClaims());
            var claim = id + " payer " + (all.size() + 1);
            all.add(new PayerSaid(claim, said.group(), said.rank(), said.min(), said.max(), said.names()));
            return with(pledge, pledge.novelty(), all);
        });
    }

    SmallInput parties(String id, List<Party> payers, List<Party> announcers, List<Party> beneficiaries) {
        return change(
                id,
                pledge -> new PledgeRecord(
                        id,
                        pledge.name(),
                        pledge.publicPrivate(),
                        pledge.purpose(),
                        pledge.announcedOn(),
                        pledge.figures(),
                        pledge.novelty(),
                        pledge.payerClaims(),
                        payers,
                        announcers,
                        beneficiaries));
    }

    SmallInput part(String part, String whole, Decomposition split) {
        return part(part, whole, split, Counting.ADDITIVE);
    }

    SmallInput part(String part, String whole, Decomposition split, Counting counting) {
        parts.add(new PartLink(part + " in " + whole + " " + split, whole, part, split, counting, false, List.of()));
        return this;
    }

    SmallInput disputed(String part, String whole, Decomposition split) {
        return denied(part, whole, split, "critic");
    }

    SmallInput denied(String part, String whole, Decomposition split, String source) {
        var claim = part + " in " + whole + " " + split;
        parts.add(new PartLink(claim, whole, part, split, Counting.ADDITIVE, true, List.of(source)));
        return this;
    }

    SmallInput shared(String one, String other, Judgement judgement) {
        return shared(one, other, judgement, "gazette");
    }

    SmallInput shared(String one, String other, Judgement judgement, String source) {
        shared.add(new SharedMoney(one + " ~ " + other, one, other, judgement, List.of(source)));
        return this;
    }

    SmallInput rate(String currency, String day, String perEuro) {
        rates.add(new EuroRate(currency, LocalDate.parse(day), new BigDecimal(perEuro)));
        return this;
    }

    LedgerInput asking(String... asked) {
        return new LedgerInput(List.of(asked), List.copyOf(pledges.values()), parts, shared, rates);
    }

    LedgerInput askingAll() {
        return asking(pledges.keySet().toArray(String[]::new));
    }

    /** Returns the same input in another order. */
    static LedgerInput shuffled(LedgerInput input, long seed) {
        var random = new Random(seed);
        return new LedgerInput(
                shuffled(input.asked(), random),
                shuffled(input.pledges(), random),
                shuffled(input.parts(), random),
                shuffled(input.shared(), random),
                shuffled(input.rates(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private SmallInput change(String id, UnaryOperator<PledgeRecord> change) {
        pledges.computeIfPresent(id, (same, pledge) -> change.apply(pledge));
        return this;
    }

    private static PledgeRecord with(PledgeRecord pledge, String publicPrivate, String purpose, String day) {
        return new PledgeRecord(
                pledge.id(),
                pledge.name(),
                publicPrivate,
                purpose,
                day,
                pledge.figures(),
                pledge.novelty(),
                pledge.payerClaims(),
                pledge.payers(),
                pledge.announcers(),
                pledge.beneficiaries());
    }

    private static PledgeRecord with(PledgeRecord pledge, List<NoveltySaid> novelty, List<PayerSaid> payers) {
        return new PledgeRecord(
                pledge.id(),
                pledge.name(),
                pledge.publicPrivate(),
                pledge.purpose(),
                pledge.announcedOn(),
                pledge.figures(),
                novelty,
                payers,
                pledge.payers(),
                pledge.announcers(),
                pledge.beneficiaries());
    }
}
