package io.github.aipolicygraph.database.embedded.child;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The main class of one run of the server within the build: starts it on an empty store, plans the statements of the
 * project and ends. The Java that runs it keeps every class that this took in an archive, so that the product's own
 * starts find them ready.
 *
 * <p>Arguments: the home of the server, and a directory of Cypher files.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Ends the process itself: the threads of the server would keep it alive after a failure. */
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

    /** Into a file: the server closes the standard streams once it is up. */
    private static void report(Exception failure, Path file) throws IOException {
        try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(writer);
        }
    }

    /** Migrations and rules are run, on nothing; what writes facts needs them as parameters, and is only planned. */
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
