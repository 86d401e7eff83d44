package io.github.aipolicygraph.engine.catalog;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What has another value at another time: properties and orders that follow from other facts, each with a file in
 * {@code cypher/as-of}, and names whose file says in its header that it expands them.
 */
public final class TimeDependent {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, FieldQuery> asOf;
    private final Map<String, FieldQuery> expanded;
    private final Pattern properties;
    private final Pattern expansions;

    TimeDependent(Map<String, FieldQuery> queries) {
        asOf = queries.entrySet().stream()
                .filter(file -> file.getKey().startsWith(Catalog.AS_OF))
                .collect(toUnmodifiableMap(
                        file -> file.getKey().substring(Catalog.AS_OF.length()), Map.Entry::getValue));
        expanded = queries.values().stream()
                .filter(query -> query.header().expands().isPresent())
                .collect(toUnmodifiableMap(query -> query.header().expands().orElseThrow(), query -> query));
        properties = named(asOf);
        expansions = named(expanded);
    }

    /** A variable, and its property. An order has a type in its name and is none. */
    private static Pattern named(Map<String, FieldQuery> files) {
        var names = files.keySet().stream()
                .filter(name -> !name.contains("/"))
                .sorted()
                .collect(joining("|"));
        return names.isEmpty() ? NOTHING : Pattern.compile("\\b(\\w+)\\.(" + names + ")\\b");
    }

    /** Finds a variable and its property that has another value at another time. */
    public Pattern properties() {
        return properties;
    }

    /** Finds a variable and its name that stands for the expression of a file. */
    public Pattern expansions() {
        return expansions;
    }

    /** What a property was at another time. */
    public FieldQuery property(String name) {
        return asOf.get(name);
    }

    public FieldQuery expansion(String name) {
        return expanded.get(name);
    }

    /** What the key of an order was at another time, if it was another. */
    public Optional<FieldQuery> order(String type, String by) {
        return Optional.ofNullable(asOf.get(type + "/" + by));
    }
}
