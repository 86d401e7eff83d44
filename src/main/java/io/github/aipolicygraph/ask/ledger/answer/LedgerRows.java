package io.github.aipolicygraph.ask.ledger.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.ask.ledger.input.EuroRate;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rows that the graph gives for a ledger, read as books; each kind of row is one file of {@code cypher/types/Ledger}. */
final class LedgerRows {

    private final List<?> files;

    LedgerRows(List<?> files) {
        this.files = files;
    }

    LedgerInput books() {
        Map<String, List<LedgerRow>> parties = rows(2).stream().collect(groupingBy(party -> party.text(0)));
        return new LedgerInput(
                ((List<?>) files.get(0)).stream().map(Object::toString).toList(),
                each(1, envelope -> envelope(envelope, parties.getOrDefault(envelope.text(0), List.of()))),
                each(3, LedgerRows::part),
                each(4, LedgerRows::shared),
                each(5, LedgerRows::rate));
    }

    /** The version of the facts and when they last changed; null if there are none. */
    LedgerRow edition() {
        return rows(6).stream().findFirst().orElse(null);
    }

    /** Who published what a claim says, by its id. */
    Map<String, List<String>> publishers() {
        return rows(7).stream().collect(groupingBy(row -> row.text(0), mapping(row -> row.text(1), toList())));
    }

    /** What pledges and actors are called in French, by their ids; not all have a French name. */
    Map<String, String> frenchNames() {
        return rows(8).stream().collect(toMap(row -> row.text(0), row -> row.text(1)));
    }

    /** The claims that an editor concluded. */
    Set<String> concluded() {
        return rows(9).stream().map(row -> row.text(0)).collect(toSet());
    }

    /** Whether an editor concluded that somebody pays or announced a pledge. */
    boolean isConcluded(Predicate link, String actor, String pledge) {
        var wanted = List.of(link.name(), actor, pledge);
        return rows(9).stream().anyMatch(row -> wanted.equals(List.of(row.text(1), row.text(2), row.text(3))));
    }

    private List<LedgerRow> rows(int file) {
        return new LedgerRow((List<?>) files.get(file)).rows();
    }

    private <T> List<T> each(int file, Function<LedgerRow, T> read) {
        return rows(file).stream().map(read).toList();
    }

    private static PledgeRecord envelope(LedgerRow row, List<LedgerRow> parties) {
        return new PledgeRecord(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.list(5).rows().stream().map(LedgerRows::figure).toList(),
                row.list(6).rows().stream()
                        .map(said -> new NoveltySaid(said.text(0), said.of(Novelty.class, 1), said.of(Rank.class, 2)))
                        .toList(),
                row.list(7).rows().stream().map(LedgerRows::payer).toList(),
                parties(parties, "PAYS"),
                parties(parties, "MADE"),
                parties(parties, "BENEFITS"));
    }

    private static PayerSaid payer(LedgerRow row) {
        return new PayerSaid(
                row.text(0),
                row.of(PayerGroup.class, 1),
                row.of(Rank.class, 2),
                row.number(3),
                row.number(4),
                row.list(5).texts());
    }

    private static List<Party> parties(List<LedgerRow> rows, String link) {
        return rows.stream()
                .filter(row -> row.text(1).equals(link))
                .map(row -> new Party(row.text(2), row.text(3), row.text(4)))
                .distinct()
                .toList();
    }

    private static Figure figure(LedgerRow row) {
        return new Figure(
                row.text(0),
                row.of(Stage.class, 1),
                row.of(Instrument.class, 2),
                row.of(Period.class, 3),
                row.number(4),
                row.number(5),
                row.of(Modality.class, 6),
                row.text(7),
                row.text(8),
                row.of(Rank.class, 9),
                row.list(10).texts());
    }

    private static PartLink part(LedgerRow row) {
        return new PartLink(
                row.text(0),
                row.text(1),
                row.text(2),
                row.of(Decomposition.class, 3),
                row.of(Counting.class, 4),
                row.is(5),
                row.list(6).texts());
    }

    private static SharedMoney shared(LedgerRow row) {
        return new SharedMoney(
                row.text(0),
                row.text(1),
                row.text(2),
                row.of(Judgement.class, 3),
                row.list(4).texts());
    }

    private static EuroRate rate(LedgerRow row) {
        return new EuroRate(row.text(0), LocalDate.parse(row.text(1)), new BigDecimal(row.text(2)));
    }
}
