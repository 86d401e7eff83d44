package io.github.aipolicygraph.bench.naive;

import org.neo4j.driver.Value;

/** A page that claims were read in. */
public record Page(String id, String title) {

    static Page of(Value node) {
        return new Page(Rows.text(node, "id"), Rows.text(node, "title"));
    }
}
