package io.github.aipolicygraph.ask.ledger.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import io.github.aipolicygraph.engine.output.ComputedType.Recipe;
import io.github.aipolicygraph.money.EuroRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Turns the rows that the graph returns for a ledger into its input. Each kind of row comes from one file in
 * {@code cypher/types/Ledger}.
 */
final class LedgerRows {

    /** The files that return the rows. */
    static final List<String> FILES = List.of("figures", "parties", "parts", "shared", "rates", "names");

    /** The files that return what only a picture says. */
    static final List<String> FILES_OF_PICTURES = List.of("edition", "sources", "concluded");

    private final Map<?, ?> given;

    /**
     * Creates the reader.
     *
     * @param given the rows of each file by its name, and the ids of the pledges that the question is about
     */
    LedgerRows(Map<?, ?> given) {
        this.given = given;
    }

    LedgerInput input() {
        Map<String, List<LedgerRow>> parties =
                rows("parties").stream().collect(groupingBy(party -> party.text("pledge")));
        return new LedgerInput(
                list(Recipe.ASKED).stream().map(Object::toString).toList(),
                each("figures", pledge -> pledge(pledge, parties.getOrDefault(pledge.text("id"), List.of()))),
                each("parts", LedgerRows::part),
                each("shared", LedgerRows::shared),
                each("rates", LedgerRows::rate));
    }

    /** Returns the version of the facts and when they last changed; null if unknown. */
    LedgerRow edition() {
        return rows("edition").stream().findFirst().orElse(null);
    }

    /** Returns who published each claim, by its id. */
    Map<String, List<String>> publishers() {
        return rows("sources").stream()
                .collect(groupingBy(row -> row.text("claim"), mapping(row -> row.text("name"), toList())));
    }

    /** Returns the French names of pledges and actors, by their ids. Not all have one. */
    Map<String, String> frenchNames() {
        return rows("names").stream().collect(toMap(row -> row.text("id"), row -> row.text("name")));
    }

    /** Returns the ids of the claims that an editor concluded. */
    Set<String> concluded() {
        return rows("concluded").stream().map(row -> row.text("claim")).collect(toSet());
    }

    /** Returns true if an editor concluded that somebody pays or announced a pledge. */
    boolean isConcluded(Predicate link, String actor, String pledge) {
        return rows("concluded").stream()
                .anyMatch(row -> row.text("predicate").equals(link.name())
                        && row.text("subject").equals(actor)
                        && row.text("pledge").equals(pledge));
    }

    private List<LedgerRow> rows(String file) {
        return list(file).stream().map(row -> LedgerRow.of(file, row)).toList();
    }

    private List<?> list(String name) {
        if (given.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(
                "The recipe of a ledger gives no \"%s\"; it gives %s.".formatted(name, new TreeSet<>(given.keySet())));
    }

    private <T> List<T> each(String file, Function<LedgerRow, T> read) {
        return rows(file).stream().map(read).toList();
    }

    private static PledgeRecord pledge(LedgerRow row, List<LedgerRow> parties) {
        return new PledgeRecord(
                row.text("id"),
                row.text("name"),
                row.optionalText("publicPrivate").orElse(null),
                row.optionalText("purpose").orElse(null),
                row.optionalText("announcedOn").orElse(null),
                row.rows("figures").stream().map(LedgerRows::figure).toList(),
                row.rows("novelty").stream()
                        .map(said -> new NoveltySaid(
                                said.text("claim"), said.of(Novelty.class, "value"), said.of(Rank.class, "rank")))
                        .toList(),
                row.rows("payerClaims").stream().map(LedgerRows::payer).toList(),
                parties(parties, Predicate.PAYS),
                parties(parties, Predicate.MADE),
                parties(parties, Predicate.BENEFITS));
    }

    private static PayerSaid payer(LedgerRow row) {
        return new PayerSaid(
                row.text("claim"),
                row.of(PayerGroup.class, "group"),
                row.of(Rank.class, "rank"),
                row.optionalNumber("min").orElse(null),
                row.optionalNumber("max").orElse(null),
                row.texts("names"));
    }

    private static List<Party> parties(List<LedgerRow> rows, Predicate link) {
        return rows.stream()
                .filter(row -> row.text("link").equals(link.name()))
                .map(row -> new Party(
                        row.text("id"),
                        row.text("name"),
                        row.optionalText("country").orElse(null)))
                .distinct()
                .toList();
    }

    private static Figure figure(LedgerRow row) {
        return new Figure(
                row.text("claim"),
                row.of(Stage.class, "stage"),
                row.of(Instrument.class, "instrument"),
                row.of(Period.class, "period"),
                row.optionalNumber("min").orElse(null),
                row.optionalNumber("max").orElse(null),
                row.of(Modality.class, "modality"),
                row.text("currency"),
                row.optionalText("statedOn").orElse(null),
                row.of(Rank.class, "rank"),
                row.texts("sources"));
    }

    private static PartLink part(LedgerRow row) {
        return new PartLink(
                row.text("claim"),
                row.text("whole"),
                row.text("part"),
                row.of(Decomposition.class, "decomposition"),
                row.of(Counting.class, "counting"),
                row.is("disputed"),
                row.texts("deniedBy"));
    }

    private static SharedMoney shared(LedgerRow row) {
        return new SharedMoney(
                row.text("claim"),
                row.text("one"),
                row.text("other"),
                row.of(Judgement.class, "judgement"),
                row.texts("sources"));
    }

    private static EuroRate rate(LedgerRow row) {
        return new EuroRate(
                row.text("currency"), LocalDate.parse(row.text("day")), new BigDecimal(row.text("perEuro")));
    }
}
