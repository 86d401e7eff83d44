package io.github.aipolicygraph.bench.naive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/** Runs one statement in a read transaction, as the driver's manual shows it. */
@ApplicationScoped
class Rows {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;

    Rows(Driver driver) {
        this.driver = driver;
    }

    <T> List<T> of(String statement, Map<String, Object> parameters, Function<Value, T> mapping) {
        try (var session = driver.session(READ)) {
            return session.executeRead(
                    transaction -> transaction.run(statement, parameters).list(row -> mapping.apply(row.get(0))));
        }
    }

    static String text(Value node, String property) {
        var value = node.get(property);
        return value.isNull() ? null : value.asString();
    }
}
