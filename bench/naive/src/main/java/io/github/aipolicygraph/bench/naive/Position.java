package io.github.aipolicygraph.bench.naive;

import org.neo4j.driver.Value;

/** A post: the role, and the institution. */
public record Position(String role, Institution institution) {

    static Position of(Value row) {
        return new Position(Rows.text(row, "role"), Institution.of(row.get("institution")));
    }
}
