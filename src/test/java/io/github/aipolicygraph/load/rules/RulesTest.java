package io.github.aipolicygraph.load.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aipolicygraph.database.Graph;
import io.github.aipolicygraph.database.ScratchGraph;
import io.github.aipolicygraph.load.FactFiles;
import io.github.aipolicygraph.load.LoadFacts;
import io.github.aipolicygraph.load.rules.Rules.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule sees what breaks it: a rule that cannot fail is worth nothing. */
@Tag("slow")
class RulesTest {

    private static Graph graph;

    @BeforeAll
    static void loadsTheFacts() {
        graph = ScratchGraph.empty();
        new LoadFacts(graph, Clock.systemUTC()).load(FactFiles.ORIGINAL);
    }

    @Test
    void theFactBaseBreaksNoRule() {
        assertThat(new Rules(graph).violations()).isEmpty();
    }

    @Test
    void everyFileOfChecksIsARule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/checks"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.NAMES.stream().map(name -> name + ".cypher").toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            amount-order-is-the-best-figure | MATCH (p:Pledge {id: 'stargate-500bn'}) SET p.amountOrder = '\tstargate-500bn'
            amount-order-is-the-best-figure | MATCH (:Pledge {id: 'stargate-500bn'})<-[:SUBJECT]-(c:Claim {predicate: 'AMOUNT'}) SET c.euros = 1
            amount-order-is-the-best-figure | MATCH (p:Pledge {id: 'uk-2bn-ai'}) SET p.amountOrder = '0000000000000000001\tuk-2bn-ai'
            bounds-fit-their-modality | MATCH (c:Claim {predicate: 'AMOUNT', modality: 'EXACT'}) WITH c LIMIT 1 SET c.max = c.min + 1
            bounds-fit-their-modality | MATCH (c:Claim {predicate: 'QUANTITY'}) WITH c LIMIT 1 REMOVE c.min, c.max
            bounds-fit-their-modality | MATCH (c:Claim {modality: 'RANGE'}) WITH c LIMIT 1 SET c.min = c.max + 1
            claim-has-closed-values | MATCH (c:Claim {predicate: 'AMOUNT'}) WITH c LIMIT 1 SET c.rank = 'BEST'
            claim-is-of-its-kind | MATCH (c:Statement) WITH c LIMIT 1 REMOVE c:Statement
            claim-has-evidence | MATCH (c:Claim)-[e:SUPPORTED_BY]->() WITH c, collect(e) AS all LIMIT 1 UNWIND all AS e SET e.retractedAt = datetime()
            claim-has-its-edge | MATCH (:Pledge)-[e:BENEFITS]->() WITH e LIMIT 1 DELETE e
            claim-has-its-edge | MATCH (a)-[e:MADE]->(b) WITH a, e, b LIMIT 1 CREATE (a)-[f:MADE]->(b) SET f = properties(e)
            claim-has-its-links | MATCH (:Claim {predicate: 'PAYS'})-[o:OBJECT]->() WITH o LIMIT 1 DELETE o
            claim-has-its-links | MATCH (c:Claim {predicate: 'AMOUNT'}), (p:Person) WITH c, p LIMIT 2 CREATE (c)-[:SAID_BY]->(p), (c)-[:SAID_BY]->(p)
            claim-has-one-subject | MATCH (:Claim {predicate: 'NOVELTY'})-[s:SUBJECT]->() WITH s LIMIT 1 DELETE s
            claim-is-first-stated | MATCH (c:Claim {predicate: 'MEMBER_OF'}) WITH c LIMIT 1 REMOVE c.firstStated
            claim-is-first-stated | MATCH (p:Pledge {id: 'investai-200bn'}) SET p.announcedOn = '2025-02-10'
            claim-is-first-stated | MATCH (s:Source {id: '21news-200mds'}) SET s.published = '2020'
            claim-is-first-stated | MATCH (c:Claim {predicate: 'AMOUNT'}) WITH c LIMIT 1 SET c.amountOrder = '1'
            claim-is-recorded-once | MATCH (c:Claim) WITH c LIMIT 1 CREATE (d:Claim {id: c.id + '~2'})
            claim-stands-until-retracted | MATCH (c:Claim) WITH c LIMIT 1 SET c.stands = false
            claim-stands-until-retracted | MATCH (c:Claim) WITH c LIMIT 1 REMOVE c.stands
            claim-stands-until-retracted | MATCH (c:Claim) WITH c LIMIT 1 SET c.retractedAt = datetime()
            dataset-is-one | MATCH (d:Dataset) DELETE d
            dataset-is-one | CREATE (:Dataset {id: 'second', version: 'x', changedAt: datetime()})
            dates-are-well-formed | MATCH (e:Event) WITH e LIMIT 1 SET e.start = '2025-13'
            dates-are-well-formed | MATCH (c:Claim) WHERE c.attestedOn IS NOT NULL WITH c LIMIT 1 SET c.attestedOn = ['11 February']
            dates-are-well-formed | MATCH (s:Source) WITH s LIMIT 1 SET s.published = date('2025-02-11')
            degree-order-counts-relationships | MATCH (p:Person {id: 'jd-vance'})-[e]-(:Entity) WITH e LIMIT 1 SET e.retractedAt = datetime()
            edge-connects-what-it-may | MATCH (p:Person), (q:Pledge) WITH p, q LIMIT 1 CREATE (p)-[:HOLDS_POSITION {claim: 'x'}]->(q)
            edge-mirrors-its-claim | MATCH (:Person)-[e:HOLDS_POSITION]->() WITH e LIMIT 1 SET e.role = 'another'
            edge-mirrors-its-claim | MATCH (p:Person), (i:Institution) WITH p, i LIMIT 1 CREATE (p)-[:ADVISES {claim: 'none'}]->(i)
            edge-mirrors-its-claim | MATCH ()-[e:PART_OF {disputed: true}]->() WITH e LIMIT 1 SET e.disputed = false
            edge-mirrors-its-claim | MATCH ()-[e:SIGNED]->() WITH e LIMIT 1 REMOVE e.recordedAt
            entity-follows-its-description | MATCH (p:Pledge) WITH p LIMIT 1 SET p.purpose = 'TALENT!'
            entity-follows-its-description | MATCH (p:Person) WHERE p.country IS NOT NULL WITH p LIMIT 1 REMOVE p.country
            entity-has-a-name | MATCH (p:Person) WITH p LIMIT 1 REMOVE p.name
            entity-is-described | MATCH (c:Claim {predicate: 'DESCRIBED'}) WITH c LIMIT 1 SET c.retractedAt = datetime()
            entity-is-of-one-type | MATCH (p:Person) WITH p LIMIT 1 SET p:Institution
            entity-is-of-one-type | MATCH (p:Person) WITH p LIMIT 1 REMOVE p:Actor
            entity-says-whether-it-is-in-conflict | MATCH (e:Entity {conflicted: true}) WITH e LIMIT 1 REMOVE e.conflicted
            evidence-has-a-scope | MATCH ()-[e:SUPPORTED_BY]->() WITH e LIMIT 1 REMOVE e.scope
            evidence-has-a-scope | MATCH ()-[e:DISPUTED_BY]->() WITH e LIMIT 1 SET e.scope = 'TIE'
            id-is-of-one-thing | MATCH (s:Source), (p:Person) WITH s, p LIMIT 1 SET s.id = p.id
            id-is-of-one-thing | MATCH (c:Claim), (p:Person) WITH c, p LIMIT 1 SET c.id = p.id
            claim-is-of-its-kind | MATCH (c:Amount) WITH c LIMIT 1 REMOVE c:Amount
            claim-is-of-its-kind | MATCH (c:Amount) WITH c LIMIT 1 SET c:Novelty
            claim-is-of-its-kind | MATCH (c:Part) WITH c LIMIT 1 REMOVE c:Part SET c:Relation
            identifier-is-of-one-entity | MATCH (c:Claim {scheme: 'WIKIDATA', match: 'SAME_AS'}) SET c.value = 'Q1'
            identifier-is-of-one-entity | MATCH (c:Claim {scheme: 'WIKIDATA', match: 'COUNTRY_OF'}) SET c.value = 'Q1', c.match = 'SAME_AS'
            merged-is-retracted | MATCH (p:Person {id: 'jd-vance'}) SET p.mergedInto = 'emmanuel-macron'
            merged-is-retracted | CREATE (:Source {id: 'gone', mergedInto: 'nowhere', retractedAt: datetime()})
            list-order-is-as-listed | MATCH (:Actor)-[e:PAYS]->() WITH e LIMIT 1 REMOVE e.startOrder
            list-order-is-as-listed | MATCH (p:Pledge {id: 'investai-200bn'}) SET p.dateOrder = '2026\tinvestai-200bn'
            list-order-is-as-listed | MATCH ()-[e:BENEFITS]->() WITH e LIMIT 1 SET e.endOrder = e.endOrder + 'x'
            list-order-is-as-listed | MATCH (i:Institution {id: 'eu-ai-champions'})<-[e:MEMBER_OF]-() SET e.endOrder = 'x'
            list-order-is-as-listed | MATCH (c:Claim) WITH c LIMIT 1 REMOVE c.subjectOrder
            order-keys-end-in-the-id | MATCH (p:Pledge) WITH p LIMIT 1 SET p.nameOrder = 'stargate'
            order-keys-end-in-the-id | MATCH (c:Claim) WITH c LIMIT 1 REMOVE c.dateOrder
            part-of-has-no-cycle | MATCH (a:Pledge)-[:PART_OF]->(b:Pledge) WITH a, b LIMIT 1 CREATE (b)-[:PART_OF]->(a)
            preferred-is-one | MATCH (c:Claim {predicate: 'AMOUNT'})-[:SUBJECT]->(:Pledge {id: 'investai-200bn'}) SET c.rank = 'PREFERRED'
            recorded-before-retracted | MATCH (s:Source) WITH s LIMIT 1 SET s.retractedAt = s.recordedAt - duration('P1D')
            recorded-before-retracted | MATCH ()-[e:SUPPORTED_BY]->() WITH e LIMIT 1 REMOVE e.recordedAt
            retracted-is-not-claimed | MATCH (p:Person {id: 'jd-vance'}) SET p.retractedAt = datetime()
            retracted-is-not-claimed | MATCH (s:Source {id: '21news-200mds'}) SET s.retractedAt = datetime()
            source-is-first-stated | MATCH (s:Source {id: '21news-200mds'}) SET s.published = '2020'
            source-is-first-stated | MATCH ()-[e:SUPPORTED_BY]->() WITH e LIMIT 1 SET e.firstStated = '1999'
            event-or-pledge-is-first-stated | MATCH (p:Pledge {id: 'investai-200bn'}) SET p.firstStated = '2026'
            event-or-pledge-is-first-stated | MATCH (e:Event {id: 'paris-ai-action-summit'}) REMOVE e.validFrom
            """)
    void aRuleFindsWhatBreaksIt(String rule, String violation) {
        assertThat(violationsAfter(violation)).extracting(Violation::rule).contains(rule);
    }

    @Test
    void aViolationNamesTheRuleAndTheThing() {
        var violations = violationsAfter("MATCH (p:Person {id: 'jd-vance'}) REMOVE p.name");

        assertThat(violations)
                .extracting(Violation::toString)
                .contains("entity-has-a-name "
                        + "(Every entity has a name and every source a title.): jd-vance, no name");
    }

    @Test
    void everyRuleIsBrokenByATest() throws IOException {
        var tests = Files.readString(Path.of("src/test/java/io/github/aipolicygraph/load/rules/RulesTest.java"));

        assertThat(Rules.NAMES).allSatisfy(rule -> assertThat(tests).contains("            " + rule + " | "));
    }

    @Test
    void theNextChangeIsRefusedWhileARuleIsBroken() {
        graph.write(statements -> statements.run("MATCH (p:Person {id: 'jd-vance'}) SET p.nameOrder = 'vance'"));
        try {
            assertThatThrownBy(() -> new LoadFacts(graph, Clock.systemUTC()).load(FactFiles.ORIGINAL))
                    .isInstanceOf(RulesBroken.class)
                    .hasMessageContaining("order-keys-end-in-the-id");
        } finally {
            graph.write(statements ->
                    statements.run("MATCH (p:Person {id: 'jd-vance'}) SET p.nameOrder = 'jd vance\\tjd-vance'"));
        }
        assertThat(new Rules(graph).violations()).isEmpty();
    }

    private static List<Violation> violationsAfter(String violation) {
        try {
            return graph.write(statements -> {
                statements.run(violation);
                throw new Undo(Rules.violations(statements));
            });
        } catch (Undo undo) {
            return undo.violations;
        }
    }

    /** Ends the transaction without keeping the violation. */
    private static final class Undo extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Violation> violations;

        Undo(List<Violation> violations) {
            this.violations = violations;
        }
    }
}
