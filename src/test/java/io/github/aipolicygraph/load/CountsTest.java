package io.github.aipolicygraph.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.facts.ReadFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The graph holds what the files hold; the files are counted here as plain lists, by none of the loader's code. */
class CountsTest {

    private static final List<Map<String, Object>> PEOPLE = records("people");
    private static final List<Map<String, Object>> INSTITUTIONS = records("institutions");
    private static final List<Map<String, Object>> EVENTS = records("events");
    private static final List<Map<String, Object>> PLEDGES = records("pledges");
    private static final List<Map<String, Object>> RELATIONS = records("relations");
    private static final List<Map<String, Object>> STATEMENTS = records("statements");
    private static final List<Map<String, Object>> IDENTIFIERS = records("identifiers");
    private static final List<String> ABOUT_ONE_ENTITY =
            List.of("DESCRIBED", "AMOUNT", "QUANTITY", "NOVELTY", "PAYER", "STAGE", "FIELD", "IDENTIFIED");

    private static Graph graph;

    @BeforeAll
    static void loadsTheFacts() {
        graph = ScratchGraph.empty();
        new LoadFacts(graph, Clock.systemUTC()).load(FactFiles.ORIGINAL);
    }

    @Test
    void everyRecordIsANode() throws IOException {
        var rates = Files.readAllLines(FactFiles.ORIGINAL.resolve("exchange_rates.csv")).stream()
                .skip(1)
                .mapToLong(line -> line.split(",").length - 1)
                .sum();

        assertThat(count("MATCH (n:Source)")).isEqualTo(records("sources").size());
        assertThat(count("MATCH (n:Person:Actor:Entity)")).isEqualTo(PEOPLE.size());
        assertThat(count("MATCH (n:Institution:Actor:Entity)")).isEqualTo(INSTITUTIONS.size());
        assertThat(count("MATCH (n:Event:Entity)")).isEqualTo(EVENTS.size());
        assertThat(count("MATCH (n:Pledge:Entity)")).isEqualTo(PLEDGES.size());
        assertThat(count("MATCH (n:ExchangeRate)")).isEqualTo(rates);
    }

    @Test
    void everyRelationAndFigureIsAClaim() {
        var expected = new TreeMap<String, Long>(
                RELATIONS.stream().collect(groupingBy(relation -> (String) relation.get("type"), counting())));
        expected.put("STATED", (long) STATEMENTS.size());
        expected.put("IDENTIFIED", (long) IDENTIFIERS.size());
        expected.put("DESCRIBED", (long) PEOPLE.size() + INSTITUTIONS.size() + EVENTS.size() + PLEDGES.size());
        expected.put("PART_OF", items(PLEDGES, "part_of") + set(INSTITUTIONS, "parent") + set(EVENTS, "part_of"));
        expected.put("ANNOUNCED_AT", set(PLEDGES, "announced_at"));
        expected.put("FIELD", items(INSTITUTIONS, "claims") + items(EVENTS, "claims"));
        Map.of(
                        "MADE",
                        "made_by",
                        "BENEFITS",
                        "beneficiaries",
                        "DRAWS_ON",
                        "draws_on",
                        "SAME_MONEY_AS",
                        "same_money_as",
                        "AMOUNT",
                        "money",
                        "QUANTITY",
                        "quantities",
                        "NOVELTY",
                        "novelty",
                        "PAYER",
                        "payer_claims",
                        "STAGE",
                        "status_history")
                .forEach((predicate, field) -> expected.put(predicate, items(PLEDGES, field)));
        expected.put("PAYS", PLEDGES.stream().mapToLong(CountsTest::payers).sum());

        assertThat(claims("MATCH (c:Claim)")).isEqualTo(expected);
        expected.keySet().removeAll(ABOUT_ONE_ENTITY);
        assertThat(claims("MATCH (:Entity)-[e]->(:Entity) WITH {predicate: type(e)} AS c"))
                .isEqualTo(expected);
    }

    @Test
    void everySourceOfARecordIsEvidence() {
        assertThat(evidence("DESCRIBED"))
                .isEqualTo(Stream.of(PEOPLE, INSTITUTIONS, EVENTS, PLEDGES)
                        .mapToLong(file -> items(file, "evidence"))
                        .sum());
        assertThat(count("MATCH (:Claim {predicate: 'DESCRIBED'})-[n:SUPPORTED_BY {scope: 'CLAIM'}]->(:Source)"))
                .isZero();
        assertThat(count("MATCH (:Claim)-[n:SUPPORTED_BY|DISPUTED_BY]->(:Source)"))
                .as("the number that a start prints and dataset.evidence has")
                .isEqualTo(ReadFacts.from(FactFiles.ORIGINAL).evidence());
        assertThat(evidence("STATED")).isEqualTo(items(STATEMENTS, "evidence"));
        assertThat(evidence("IDENTIFIED")).isEqualTo(items(IDENTIFIERS, "evidence"));
        assertThat(evidence("AMOUNT")).isEqualTo(items(PLEDGES, "money"));
        assertThat(evidence("HOLDS_POSITION"))
                .isEqualTo(RELATIONS.stream()
                        .filter(relation -> relation.get("type").equals("HOLDS_POSITION"))
                        .mapToLong(relation -> list(relation, "evidence").size())
                        .sum());
        assertThat(count("MATCH (:Claim {predicate: 'PART_OF'})-[n:DISPUTED_BY]->(:Source)"))
                .isEqualTo(PLEDGES.stream()
                        .flatMap(pledge -> list(pledge, "part_of").stream())
                        .mapToLong(part -> list((Map<?, ?>) part, "disputed_by").size())
                        .sum());
    }

    /** Whoever a page or the record names as a payer, once for each pledge. */
    private static long payers(Map<String, Object> pledge) {
        var payers = new HashSet<Object>();
        // One with evidence of its own is a record, the others are ids.
        list(pledge, "payers").forEach(payer -> payers.add(payer instanceof Map<?, ?> own ? own.get("id") : payer));
        list(pledge, "payer_claims").forEach(claim -> payers.addAll(list((Map<?, ?>) claim, "payers")));
        return payers.size();
    }

    private static long evidence(String predicate) {
        return count("MATCH (:Claim {predicate: '%s'})-[n:SUPPORTED_BY]->(:Source)".formatted(predicate));
    }

    private static long count(String pattern) {
        return graph.read(statements ->
                statements.run(pattern + " RETURN count(n) AS n").get(0).number("n"));
    }

    private static Map<String, Long> claims(String pattern) {
        var counts = new TreeMap<String, Long>();
        graph.read(statements -> statements.run(pattern + " RETURN c.predicate AS predicate, count(*) AS n"))
                .forEach(row -> counts.put(row.text("predicate"), row.number("n")));
        return counts;
    }

    private static long set(List<Map<String, Object>> records, String field) {
        return records.stream().filter(record -> record.get(field) != null).count();
    }

    private static long items(List<Map<String, Object>> records, String field) {
        return records.stream().mapToLong(record -> list(record, field).size()).sum();
    }

    private static List<?> list(Map<?, ?> record, String field) {
        return record.get(field) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> records(String file) {
        try {
            var settings =
                    LoadSettings.builder().setMaxAliasesForCollections(10_000).build();
            return (List<Map<String, Object>>)
                    new Load(settings).loadFromString(Files.readString(FactFiles.ORIGINAL.resolve(file + ".yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
