package io.github.aipolicygraph.database.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import io.github.aipolicygraph.database.embedded.FreshServer;
import io.github.aipolicygraph.database.embedded.SecondProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A migration that was cut short anywhere is gone on with by the next start, also on a graph of an earlier version. */
@Tag("slow")
@Timeout(180)
class CutMigrationsTest {

    private static FreshServer server;
    private static MigratedGraph graph;
    private static List<String> whole;

    @BeforeAll
    static void migrateUndisturbed() {
        server = FreshServer.start();
        graph = new MigratedGraph(server.driver());
        new Migrate(server.driver()).apply();
        whole = graph.state();
        assertThat(graph.faults()).isEmpty();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void beginWithTheWholeSchema() {
        new Migrate(server.driver()).forgetCutShort();
        new Migrate(server.driver()).apply();
        assertThat(graph.state()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012"})
    void goesOnWhereThingsAreMadeAndTheRecordIsMissing(String version) {
        graph.forgetRecordsFrom(version);

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "004", "006", "009"})
    void goesOnAfterAKillBetweenAMigrationAndItsRecord(String version) throws Exception {
        graph.forgetRecordsFrom(version);
        try (var record = graph.lockLastRecord();
                var killed = SecondProcess.start(MigrateProcess.class, server.uri())) {
            // It has done what the migration says and waits for the lock to write that down.
            killed.await("A transaction that waits for the lock", graph::hasBlockedTransaction);
            killed.kill();
        }
        assertThat(graph.records()).noneMatch(applied -> applied.startsWith(version));
        new Migrate(server.driver()).forgetCutShort();

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 11})
    void goesOnAfterAKillAmongTheConstraints(int indexes) throws Exception {
        graph.wipe();
        try (var killed = SecondProcess.start(MigrateProcess.class, server.uri())) {
            killed.await("Index " + indexes, () -> graph.indexes() >= indexes);
            killed.kill();
        }
        new Migrate(server.driver()).forgetCutShort();

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 34})
    void goesOnAfterNeo4jIsKilledAmongTheConstraints(int indexes) throws Exception {
        graph.wipe();
        try (var cutShort = SecondProcess.start(MigrateProcess.class, server.uri())) {
            cutShort.await("Index " + indexes, () -> graph.indexes() >= indexes);
            server.kill();
        }
        server.awaitAnswer();
        assertThat(graph.state()).isNotEqualTo(whole);
        new Migrate(server.driver()).forgetCutShort();

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    /** As Neo4j leaves them that is killed while it makes them, those of neo4j-migrations too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                "claim_id",
                "migration_is_recorded_once",
                "unique_version_.*",
                "__Neo4jMigrationsLock__.*_id"
            })
    void goesOnWhereConstraintsLeftTheirIndexesBehind(String names) {
        graph.forgetRecordsFrom("001");
        graph.orphanIndexes(names);
        assertThat(graph.faults()).isNotEmpty();

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    @Test
    void completesAGraphThatWasMigratedWithTheFilesOfEarlier() {
        graph.wipe();
        var earlier = MigrationsConfig.builder()
                .withLocationsToScan("file:"
                        + Path.of("src/test/resources/migrations/earlier").toAbsolutePath())
                .build();
        new Migrations(earlier, server.driver()).apply();
        assertThat(graph.records()).isNotEqualTo(whole).hasSize(10);
        graph.forgetRecordsFrom("006");

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"002, 488956995", "005, 1580620383"})
    void acceptsAFileOfWhichOnlyTheWordsHaveChanged(String version, String checksum) {
        graph.pretendRecorded(version, checksum);

        new Migrate(server.driver()).apply();

        assertThat(graph.state()).isEqualTo(whole);
    }

    @Test
    void refusesAGraphThatWasMigratedWithAFileNobodyKnows() {
        var checksum = graph.pretendRecorded("003", "1234567");

        assertThatThrownBy(() -> new Migrate(server.driver()).apply()).hasMessageContaining("Checksum of 003");

        graph.pretendRecorded("003", checksum);
    }
}
