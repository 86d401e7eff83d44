package io.github.aipolicygraph.database.embedded.child;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Is the main class of one server run within the build: starts the server on an empty store, plans the statements of
 * the project and ends. Java archives every class that this run loads, so that the starts of the product find them
 * ready.
 *
 * <p>Arguments: the home of the server, and a directory of Cypher files.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Ends the process itself, because the threads of the server would keep it alive after a failure. */
    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        var status = 1;
        try {
            rehearse(ServerMain.start(home), statements(Path.of(arguments[1])));
            status = 0;
        } catch (ReflectiveOperationException | IOException | RuntimeException failure) {
            report(failure, home.resolve("failure"));
        } finally {
            System.exit(status);
        }
    }

    private static void rehearse(Object database, List<String> statements) throws ReflectiveOperationException {
        var run = Class.forName("org.neo4j.graphdb.GraphDatabaseService")
                .getMethod("executeTransactionally", String.class);
        for (var statement : statements) {
            run.invoke(database, statement);
        }
    }

    /** Writes to a file, because the server closes the standard streams once it is up. */
    private static void report(Exception failure, Path file) throws IOException {
        try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(writer);
        }
    }

    /**
     * Returns the statements. Migrations and rules run on the empty store; statements that write facts need them as
     * parameters, so they are only planned.
     */
    private static List<String> statements(Path cypher) throws IOException {
        var statements = new ArrayList<String>();
        for (var migration : texts(cypher.resolve("migrations"))) {
            statements.addAll(List.of(migration.strip().split(";\\s*(\n|$)")));
        }
        statements.addAll(texts(cypher.resolve("checks")));
        for (var folder : List.of("load", "derive")) {
            for (var statement : texts(cypher.resolve(folder))) {
                statements.add("EXPLAIN " + statement);
            }
        }
        return statements;
    }

    private static List<String> texts(Path directory) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(directory, "*.cypher")) {
            for (var file : files) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
