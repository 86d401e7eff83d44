package io.github.aipolicygraph.engine.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.engine.argument.Parameters;
import io.github.aipolicygraph.engine.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** Runs a Cypher file as somebody does who pastes it into Neo4j Browser, without the conditions whose argument is absent. */
final class WholeFile {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final Driver driver;

    WholeFile(Driver driver) {
        this.driver = driver;
    }

    List<Map<String, Value>> rows(String name, Map<String, Object> arguments) {
        var text =
                text(name).lines().filter(line -> !isLeftOut(line, arguments)).collect(joining("\n"));
        var parameters = new HashMap<String, Object>();
        PARAMETER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(asked -> parameters.put(asked, sendable(arguments.get(asked))));
        try (var session = driver.session()) {
            return session.executeRead(transaction ->
                    FieldByField.rows(transaction.run(text, parameters).list()));
        }
    }

    /** As a statement of the product sends it. */
    static Object sendable(Object value) {
        var sent = new Parameters();
        return sent.values().get(sent.add(value));
    }

    static String text(String name) {
        try {
            return Files.readString(Path.of(Catalog.file(name)), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isLeftOut(String line, Map<String, Object> arguments) {
        return line.strip().startsWith("AND")
                && PARAMETER.matcher(line).results().anyMatch(found -> arguments.get(found.group(1)) == null);
    }
}
