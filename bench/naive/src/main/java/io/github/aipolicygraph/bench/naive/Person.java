package io.github.aipolicygraph.bench.naive;

import org.neo4j.driver.Value;

/** Who acts. */
public record Person(String id, String name, String country, String born, String note) {

    static Person of(Value node) {
        return new Person(
                Rows.text(node, "id"),
                Rows.text(node, "name"),
                Rows.text(node, "country"),
                Rows.text(node, "born"),
                Rows.text(node, "note"));
    }
}
