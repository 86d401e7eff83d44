package io.github.aipolicygraph.database.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;

/**
 * Removes what Neo4j leaves behind if it is killed while it creates a constraint: the index of the constraint, which it
 * creates in a separate transaction. That index occupies the name, even with {@code IF NOT EXISTS}, so the constraint
 * could never be created again.
 *
 * <p>It looks like any other index. The indexes of our migrations are known by name, label and property, those of
 * neo4j-migrations by the label: no constraint owns them, and no other index of that kind exists.
 */
final class OrphanedIndexes {

    private static final Logger LOG = Logger.getLogger(OrphanedIndexes.class);
    private static final Pattern CONSTRAINT =
            Pattern.compile("CREATE CONSTRAINT (\\w+) IF NOT EXISTS FOR \\(n:(\\w+)\\) REQUIRE n\\.(\\w+) IS UNIQUE");
    private static final String FIND = """
            SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
            WHERE owningConstraint IS NULL AND type = 'RANGE' AND entityType = 'NODE'
              AND ([name, labelsOrTypes[0], properties[0]] IN $constraints OR labelsOrTypes[0] STARTS WITH '__Neo4jMigration')
            RETURN name ORDER BY name
            """;
    private static final String DROP = "DROP INDEX $name IF EXISTS";

    private final Driver driver;

    OrphanedIndexes(Driver driver) {
        this.driver = driver;
    }

    /** Removes them and returns their names. */
    List<String> drop() {
        try (var session = driver.session()) {
            var names = session.executeRead(graph -> graph.run(FIND, Map.of("constraints", constraints()))
                    .list(row -> row.get("name").asString()));
            names.forEach(name -> session.executeWriteWithoutResult(graph -> graph.run(DROP, Map.of("name", name))));
            if (!names.isEmpty()) {
                LOG.warnf("Neo4j was killed while it made constraints. What is left of them is made anew: %s", names);
            }
            return names;
        }
    }

    /** Returns the name, label and property of each constraint of the migrations. */
    private static List<List<String>> constraints() {
        return new MigrationFiles()
                .scan(List.of(Migrate.FOLDER)).stream()
                        .flatMap(OrphanedIndexes::constraints)
                        .toList();
    }

    private static Stream<List<String>> constraints(URL migration) {
        try (var file = migration.openStream()) {
            return CONSTRAINT
                    .matcher(new String(file.readAllBytes(), UTF_8))
                    .results()
                    .map(found -> List.of(found.group(1), found.group(2), found.group(3)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The migration %s cannot be read.".formatted(migration), failure);
        }
    }
}
