package io.github.aipolicygraph.engine.log;

import static java.util.stream.Collectors.joining;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import org.neo4j.driver.Value;

/** Writes the value of a parameter as Cypher, so that it can be pasted into Neo4j Browser. */
final class CypherLiteral {

    private CypherLiteral() {}

    static String of(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Value any) {
            return of(any.asObject());
        }
        if (value instanceof ZonedDateTime moment) {
            return "datetime(" + quoted(moment.toOffsetDateTime().toString()) + ")";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CypherLiteral::of).collect(joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry ->
                            "`%s`: %s".formatted(entry.getKey().toString().replace("`", "``"), of(entry.getValue())))
                    .collect(joining(", ", "{", "}"));
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + "'";
    }
}
