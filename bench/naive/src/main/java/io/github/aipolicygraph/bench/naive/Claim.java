package io.github.aipolicygraph.bench.naive;

import org.neo4j.driver.Value;

/** One thing that sources say. */
public record Claim(String id, String predicate, String statedOn) {

    static Claim of(Value node) {
        return new Claim(Rows.text(node, "id"), Rows.text(node, "predicate"), Rows.text(node, "statedOn"));
    }
}
