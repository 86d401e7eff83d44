package io.github.aipolicygraph.bench.naive;

import org.neo4j.driver.Value;

/** A body that people work in and that makes pledges. */
public record Institution(String id, String name) {

    static Institution of(Value node) {
        return new Institution(Rows.text(node, "id"), Rows.text(node, "name"));
    }
}
