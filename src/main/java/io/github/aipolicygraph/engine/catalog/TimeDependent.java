package io.github.aipolicygraph.engine.catalog;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows what has another value at another time: properties and orders that are derived from other facts, each with a
 * file in {@code cypher/as-of}, and names whose file says in its header that it expands them.
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

    /** Matches a variable and its property. The place of an order contains a type, so it isn't a property. */
    private static Pattern named(Map<String, FieldQuery> files) {
        var names = files.keySet().stream()
                .filter(name -> !name.contains("/"))
                .sorted()
                .collect(joining("|"));
        return names.isEmpty() ? NOTHING : Pattern.compile("\\b(\\w+)\\.(" + names + ")\\b");
    }

    /** Returns a pattern that finds a variable and a property of it that depends on time. */
    public Pattern properties() {
        return properties;
    }

    /** Returns a pattern that finds a variable and a name that a file expands. */
    public Pattern expansions() {
        return expansions;
    }

    /** Returns the query for the earlier value of a property. */
    public FieldQuery property(String name) {
        return asOf.get(name);
    }

    public FieldQuery expansion(String name) {
        return expanded.get(name);
    }

    /** Returns the query for the earlier key of an order; empty if the key doesn't depend on time. */
    public Optional<FieldQuery> order(String type, String by) {
        return Optional.ofNullable(asOf.get(type + "/" + by));
    }
}
