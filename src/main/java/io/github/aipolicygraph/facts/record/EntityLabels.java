package io.github.aipolicygraph.facts.record;

import java.util.List;

/** The four sorts of thing that claims are about, with their labels in the graph. */
public enum EntityLabels {
    PERSON("Entity", "Actor", "Person"),
    INSTITUTION("Entity", "Actor", "Institution"),
    EVENT("Entity", "Event"),
    PLEDGE("Entity", "Pledge");

    private final List<String> labels;

    EntityLabels(String... labels) {
        this.labels = List.of(labels);
    }

    public List<String> labels() {
        return labels;
    }

    /** The label that no other sort has. */
    public String label() {
        return labels.get(labels.size() - 1);
    }
}
