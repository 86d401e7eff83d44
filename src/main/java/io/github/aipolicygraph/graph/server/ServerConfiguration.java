package io.github.aipolicygraph.graph.server;

import java.nio.file.Path;

/** The text of {@code neo4j.conf}. */
final class ServerConfiguration {

    private ServerConfiguration() {}

    static String of(ServerSettings settings) {
        return """
                # Written at each start of the application; changes made here are lost.

                # Only this machine reaches the server: Community has no roles, so whoever logs in may do everything.
                server.default_listen_address=127.0.0.1
                server.bolt.listen_address=127.0.0.1:%1$d
                server.bolt.advertised_address=localhost:%1$d
                server.http.listen_address=127.0.0.1:%2$d
                server.http.advertised_address=localhost:%2$d
                server.https.enabled=false

                # Nothing of this machine is told to anyone.
                dbms.usage_report.enabled=false
                client.allow_telemetry=false

                server.memory.heap.max_size=%3$s
                server.memory.pagecache.size=%4$s
                db.memory.transaction.max=%5$s
                db.transaction.timeout=%6$ds
                db.transaction.monitor.check.interval=500ms

                # Cypher may not read the files of this machine, and only Graph Data Science is added to the server.
                dbms.security.allow_csv_import_from_file_urls=false
                dbms.security.procedures.allowlist=gds.*
                dbms.security.procedures.unrestricted=gds.*
                server.directories.plugins=%7$s

                # Neo4j would wait twice five seconds at its end, for connections that are already closed.
                internal.server.bolt.thread_pool_shutdown_wait_time=300ms

                # The graph is small and can be loaded again from its files; logs of gigabytes would outgrow it.
                db.tx_log.preallocate=false
                db.tx_log.rotation.size=32m
                db.tx_log.rotation.retention_policy=2 files
                db.logs.query.enabled=off
                """.formatted(
                        settings.boltPort(),
                        settings.httpPort(),
                        settings.heap(),
                        settings.pageCache(),
                        settings.transactionMemory(),
                        settings.transactionTimeout().toSeconds(),
                        escaped(settings.program().toAbsolutePath().normalize().resolve("plugins")));
    }

    /** The file is read as Java properties, where a backslash would escape what follows. */
    private static String escaped(Path path) {
        return path.toString().replace('\\', '/');
    }
}
