package io.github.aipolicygraph.ask.ledger.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.ask.ledger.input.Figure;
import io.github.aipolicygraph.ask.ledger.input.LedgerInput;
import io.github.aipolicygraph.ask.ledger.input.NoveltySaid;
import io.github.aipolicygraph.ask.ledger.input.PartLink;
import io.github.aipolicygraph.ask.ledger.input.Party;
import io.github.aipolicygraph.ask.ledger.input.PayerSaid;
import io.github.aipolicygraph.ask.ledger.input.PledgeRecord;
import io.github.aipolicygraph.ask.ledger.input.SharedMoney;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import io.github.aipolicygraph.domain.vocabulary.money.Novelty;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.EntityRecord;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import io.github.aipolicygraph.facts.record.FactBase;
import io.github.aipolicygraph.money.EuroRate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the input from the fact base itself. */
public final class FactInput {

    private static final FactInput READ = new FactInput(ReadFacts.from(Path.of("facts")));

    private final Map<String, EntityRecord> entities;
    private final Map<Predicate, List<ClaimRecord>> claims;
    private final LedgerInput input;

    private FactInput(FactBase facts) {
        entities = facts.entities().stream().collect(toMap(EntityRecord::id, Function.identity()));
        claims = facts.claims().stream().collect(groupingBy(ClaimRecord::predicate));
        input = new LedgerInput(
                List.of(),
                facts.entities().stream()
                        .filter(entity -> entity.type() == EntityLabels.PLEDGE)
                        .map(this::pledge)
                        .toList(),
                said(Predicate.PART_OF)
                        .filter(claim -> claim.properties().containsKey("decomposition"))
                        .map(FactInput::part)
                        .toList(),
                said(Predicate.SAME_MONEY_AS).map(FactInput::shared).toList(),
                facts.rates().stream()
                        .map(rate -> new EuroRate(
                                rate.currency(), LocalDate.parse(rate.date()), BigDecimal.valueOf(rate.perEuro())))
                        .toList());
    }

    public static LedgerInput asking(String... pledges) {
        var all = READ.input;
        return new LedgerInput(List.of(pledges), all.pledges(), all.parts(), all.shared(), all.rates());
    }

    public static LedgerInput askingAll() {
        return asking(READ.input.pledges().stream().map(PledgeRecord::id).toArray(String[]::new));
    }

    private PledgeRecord pledge(EntityRecord pledge) {
        var properties = pledge.properties();
        return new PledgeRecord(
                pledge.id(),
                (String) properties.get("name"),
                (String) properties.get("publicPrivate"),
                (String) properties.get("purpose"),
                (String) properties.get("announcedOn"),
                of(pledge, Predicate.AMOUNT).map(FactInput::figure).toList(),
                of(pledge, Predicate.NOVELTY)
                        .map(claim -> new NoveltySaid(claim.id(), word(Novelty.class, claim, "value"), rank(claim)))
                        .toList(),
                of(pledge, Predicate.PAYER).map(FactInput::payer).toList(),
                parties(to(pledge, Predicate.PAYS).map(ClaimRecord::subject)),
                parties(to(pledge, Predicate.MADE).map(ClaimRecord::subject)),
                parties(of(pledge, Predicate.BENEFITS).flatMap(claim -> claim.object().stream())));
    }

    private static Figure figure(ClaimRecord claim) {
        return new Figure(
                claim.id(),
                word(Stage.class, claim, "stage"),
                word(Instrument.class, claim, "instrument"),
                word(Period.class, claim, "period"),
                whole(claim, "min"),
                whole(claim, "max"),
                word(Modality.class, claim, "modality"),
                (String) claim.properties().get("currency"),
                (String) claim.properties().get("statedOn"),
                rank(claim),
                claim.supports().stream().map(EvidenceRecord::source).toList());
    }

    private static PayerSaid payer(ClaimRecord claim) {
        return new PayerSaid(
                claim.id(),
                word(PayerGroup.class, claim, "group"),
                rank(claim),
                whole(claim, "min"),
                whole(claim, "max"),
                List.copyOf(claim.links().getOrDefault(ClaimRecord.Link.NAMES, Collections.emptySortedSet())));
    }

    private static PartLink part(ClaimRecord claim) {
        return new PartLink(
                claim.id(),
                claim.object().orElseThrow(),
                claim.subject(),
                word(Decomposition.class, claim, "decomposition"),
                word(Counting.class, claim, "counting"),
                !claim.disputes().isEmpty(),
                claim.disputes().stream().map(EvidenceRecord::source).toList());
    }

    private static SharedMoney shared(ClaimRecord claim) {
        return new SharedMoney(
                claim.id(),
                claim.subject(),
                claim.object().orElseThrow(),
                word(Judgement.class, claim, "judgement"),
                claim.supports().stream().map(EvidenceRecord::source).toList());
    }

    private List<Party> parties(Stream<String> ids) {
        return ids.map(entities::get)
                .map(party -> new Party(party.id(), (String) party.properties().get("name"), (String)
                        party.properties().get("country")))
                .toList();
    }

    private Stream<ClaimRecord> of(EntityRecord pledge, Predicate predicate) {
        return said(predicate).filter(claim -> claim.subject().equals(pledge.id()));
    }

    private Stream<ClaimRecord> to(EntityRecord pledge, Predicate predicate) {
        return said(predicate)
                .filter(claim -> claim.object().filter(pledge.id()::equals).isPresent());
    }

    private Stream<ClaimRecord> said(Predicate predicate) {
        return claims.getOrDefault(predicate, List.of()).stream();
    }

    private static Rank rank(ClaimRecord claim) {
        return word(Rank.class, claim, "rank");
    }

    private static Long whole(ClaimRecord claim, String property) {
        var value = (Number) claim.properties().get(property);
        return value == null ? null : value.longValue();
    }

    private static <E extends Enum<E>> E word(Class<E> set, ClaimRecord claim, String property) {
        return Enum.valueOf(set, (String) claim.properties().get(property));
    }
}
