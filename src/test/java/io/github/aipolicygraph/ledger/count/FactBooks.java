package io.github.aipolicygraph.ledger.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.aipolicygraph.facts.ReadFacts;
import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Entity;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.claim.Evidence;
import io.github.aipolicygraph.facts.claim.FactBase;
import io.github.aipolicygraph.ledger.books.Books;
import io.github.aipolicygraph.ledger.books.Envelope;
import io.github.aipolicygraph.ledger.books.EuroRate;
import io.github.aipolicygraph.ledger.books.Figure;
import io.github.aipolicygraph.ledger.books.NoveltySaid;
import io.github.aipolicygraph.ledger.books.PartLink;
import io.github.aipolicygraph.ledger.books.Party;
import io.github.aipolicygraph.ledger.books.PayerSaid;
import io.github.aipolicygraph.ledger.books.SharedMoney;
import io.github.aipolicygraph.vocabulary.Modality;
import io.github.aipolicygraph.vocabulary.Predicate;
import io.github.aipolicygraph.vocabulary.Rank;
import io.github.aipolicygraph.vocabulary.money.Counting;
import io.github.aipolicygraph.vocabulary.money.Decomposition;
import io.github.aipolicygraph.vocabulary.money.Instrument;
import io.github.aipolicygraph.vocabulary.money.Judgement;
import io.github.aipolicygraph.vocabulary.money.Novelty;
import io.github.aipolicygraph.vocabulary.money.PayerGroup;
import io.github.aipolicygraph.vocabulary.money.Period;
import io.github.aipolicygraph.vocabulary.money.Stage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The books of the fact base itself. */
final class FactBooks {

    private static final FactBooks READ = new FactBooks(ReadFacts.from(Path.of("facts")));

    private final Map<String, Entity> entities;
    private final Map<Predicate, List<Claim>> claims;
    private final Books books;

    private FactBooks(FactBase facts) {
        entities = facts.entities().stream().collect(toMap(Entity::id, Function.identity()));
        claims = facts.claims().stream().collect(groupingBy(Claim::predicate));
        books = new Books(
                List.of(),
                facts.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PLEDGE)
                        .map(this::envelope)
                        .toList(),
                said(Predicate.PART_OF)
                        .filter(claim -> claim.properties().containsKey("decomposition"))
                        .map(FactBooks::part)
                        .toList(),
                said(Predicate.SAME_MONEY_AS).map(FactBooks::shared).toList(),
                facts.rates().stream()
                        .map(rate -> new EuroRate(
                                rate.currency(), LocalDate.parse(rate.date()), BigDecimal.valueOf(rate.perEuro())))
                        .toList());
    }

    static Books asking(String... pledges) {
        var all = READ.books;
        return new Books(List.of(pledges), all.pledges(), all.parts(), all.shared(), all.rates());
    }

    static Books askingAll() {
        return asking(READ.books.pledges().stream().map(Envelope::id).toArray(String[]::new));
    }

    private Envelope envelope(Entity pledge) {
        var properties = pledge.properties();
        return new Envelope(
                pledge.id(),
                (String) properties.get("name"),
                (String) properties.get("publicPrivate"),
                (String) properties.get("purpose"),
                (String) properties.get("announcedOn"),
                of(pledge, Predicate.AMOUNT).map(FactBooks::figure).toList(),
                of(pledge, Predicate.NOVELTY)
                        .map(claim -> new NoveltySaid(claim.id(), word(Novelty.class, claim, "value"), rank(claim)))
                        .toList(),
                of(pledge, Predicate.PAYER).map(FactBooks::payer).toList(),
                parties(to(pledge, Predicate.PAYS).map(Claim::subject)),
                parties(to(pledge, Predicate.MADE).map(Claim::subject)),
                parties(of(pledge, Predicate.BENEFITS).flatMap(claim -> claim.object().stream())));
    }

    private static Figure figure(Claim claim) {
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
                claim.supports().stream().map(Evidence::source).toList());
    }

    private static PayerSaid payer(Claim claim) {
        return new PayerSaid(
                claim.id(),
                word(PayerGroup.class, claim, "group"),
                rank(claim),
                whole(claim, "min"),
                whole(claim, "max"),
                List.copyOf(claim.links().getOrDefault(Claim.Link.NAMES, Collections.emptySortedSet())));
    }

    private static PartLink part(Claim claim) {
        return new PartLink(
                claim.id(),
                claim.object().orElseThrow(),
                claim.subject(),
                word(Decomposition.class, claim, "decomposition"),
                word(Counting.class, claim, "counting"),
                !claim.disputes().isEmpty(),
                claim.disputes().stream().map(Evidence::source).toList());
    }

    private static SharedMoney shared(Claim claim) {
        return new SharedMoney(
                claim.id(),
                claim.subject(),
                claim.object().orElseThrow(),
                word(Judgement.class, claim, "judgement"),
                claim.supports().stream().map(Evidence::source).toList());
    }

    private List<Party> parties(Stream<String> ids) {
        return ids.map(entities::get)
                .map(party -> new Party(party.id(), (String) party.properties().get("name"), (String)
                        party.properties().get("country")))
                .toList();
    }

    private Stream<Claim> of(Entity pledge, Predicate predicate) {
        return said(predicate).filter(claim -> claim.subject().equals(pledge.id()));
    }

    private Stream<Claim> to(Entity pledge, Predicate predicate) {
        return said(predicate)
                .filter(claim -> claim.object().filter(pledge.id()::equals).isPresent());
    }

    private Stream<Claim> said(Predicate predicate) {
        return claims.getOrDefault(predicate, List.of()).stream();
    }

    private static Rank rank(Claim claim) {
        return word(Rank.class, claim, "rank");
    }

    private static Long whole(Claim claim, String property) {
        var value = (Number) claim.properties().get(property);
        return value == null ? null : value.longValue();
    }

    private static <E extends Enum<E>> E word(Class<E> set, Claim claim, String property) {
        return Enum.valueOf(set, (String) claim.properties().get(property));
    }
}
