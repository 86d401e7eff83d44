package io.github.aipolicygraph.facts.record;

import java.util.SortedMap;
import java.util.TreeMap;

/** A person, institution, event or pledge; what its own record says of it is a claim like any other. */
public record EntityRecord(EntityLabels type, ClaimRecord description) {

    public String id() {
        return description.subject();
    }

    /** The properties that the description gives to the entity. */
    public SortedMap<String, Object> properties() {
        var properties = new TreeMap<>(description.properties());
        properties.remove("rank");
        return properties;
    }
}
