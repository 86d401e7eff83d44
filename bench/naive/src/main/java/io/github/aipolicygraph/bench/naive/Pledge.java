package io.github.aipolicygraph.bench.naive;

import org.neo4j.driver.Value;

/** What an institution promised. */
public record Pledge(String id, String name, String announcedOn) {

    static Pledge of(Value node) {
        return new Pledge(Rows.text(node, "id"), Rows.text(node, "name"), Rows.text(node, "announcedOn"));
    }
}
