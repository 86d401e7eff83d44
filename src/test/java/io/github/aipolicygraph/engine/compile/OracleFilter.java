package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.aipolicygraph.engine.catalog.Catalog;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * The ids that a filter lets through, condition by condition: each line of its file runs alone on the whole graph, and what
 * {@code and}, {@code or} and {@code not} make of them is reckoned here with sets.
 */
final class OracleFilter {

    /** The inputs of conditions on claims, by the field that holds one. */
    private static final Map<String, String> INPUTS = Map.of("identifier", "IdentifierFilter");

    private static final Pattern HOLE = Pattern.compile("AND \\$(\\w+)$|AND \\$(\\w+) \\}$");

    private final Catalog catalog;
    private final Driver driver;

    OracleFilter(Catalog catalog, Driver driver) {
        this.catalog = catalog;
        this.driver = driver;
    }

    /** Of those ids that are asked about. */
    Set<String> passing(String input, Map<String, Object> given, Set<String> all) {
        var passing = new HashSet<>(all);
        given.forEach((field, value) -> {
            if (value != null) {
                passing.retainAll(passing(input, field, value, all));
            }
        });
        return passing;
    }

    @SuppressWarnings("unchecked")
    private Set<String> passing(String input, String field, Object value, Set<String> all) {
        return switch (field) {
            case "not" -> {
                var rest = new HashSet<>(all);
                rest.removeAll(passing(input, (Map<String, Object>) value, all));
                yield rest;
            }
            case "and" -> {
                var every = new HashSet<>(all);
                ((List<Map<String, Object>>) value).forEach(one -> every.retainAll(passing(input, one, all)));
                yield every;
            }
            case "or" -> {
                var any = new HashSet<String>();
                ((List<Map<String, Object>>) value).forEach(one -> any.addAll(passing(input, one, all)));
                yield any;
            }
            default -> asked(input, field, value, all);
        };
    }

    private Set<String> asked(String input, String field, Object value, Set<String> all) {
        var file = catalog.filters(input).stream()
                .filter(one -> one.takes().stream().anyMatch(taken -> taken.split("\\.")[0].equals(field)))
                .findFirst()
                .orElseThrow();
        var passing = new HashSet<>(all);
        for (var line : file.pattern()) {
            var asks = line.startsWith("AND")
                    && line.parameters().stream().allMatch(taken -> isGiven(taken, field, value));
            if (asks) {
                passing.retainAll(ids(file, line.toString(), Map.of(field, value)));
            }
        }
        return passing;
    }

    private static boolean asksForRanks(Object input) {
        if (input instanceof List<?> several) {
            return several.stream().anyMatch(OracleFilter::asksForRanks);
        }
        return input instanceof Map<?, ?> one
                && (one.get("ranks") != null || asksForRanks(one.get("and")) || asksForRanks(one.get("or")));
    }

    private static boolean isGiven(String taken, String field, Object value) {
        var path = taken.split("\\.");
        return path[0].equals(field)
                && (path.length == 1 || value instanceof Map<?, ?> input && input.get(path[1]) != null);
    }

    @SuppressWarnings("unchecked")
    private Set<String> ids(FieldQuery file, String line, Map<String, Object> given) {
        var parameters = new HashMap<>(given);
        var condition = line;
        var hole = HOLE.matcher(line);
        if (hole.find()) {
            var name = hole.group(1) == null ? hole.group(2) : hole.group(1);
            var ranked = asksForRanks(given.get(name));
            var claims = ids(
                    "MATCH (this:Claim) WHERE $ranked OR this.rank <> 'DEPRECATED' RETURN this",
                    Map.of("ranked", ranked));
            parameters.put(
                    name,
                    passing(INPUTS.getOrDefault(name, "AmountFilter"), (Map<String, Object>) given.get(name), claims));
            condition = line.replace("AND $" + name, "AND %s.id IN $%s".formatted(name, name));
        } else {
            parameters.replaceAll((name, value) -> formed(file, name, value));
            condition = line.replace("this.holds", ofTheDay("Edge/holds"));
        }
        var text = WholeFile.text(file.name())
                .lines()
                .filter(one -> one.startsWith("MATCH"))
                .collect(joining());
        parameters.replaceAll((name, value) -> sendable(value));
        return ids("%s WHERE true %s RETURN this".formatted(text, condition), parameters);
    }

    /** What is no property is what the file of its field gives. */
    private String ofTheDay(String field) {
        return catalog.queries().get(field).returns().toString().replace(" AS value", "");
    }

    private static Object sendable(Object value) {
        if (value instanceof Set<?> several) {
            return List.copyOf(several);
        }
        if (!(value instanceof Map<?, ?> input)) {
            return WholeFile.sendable(value);
        }
        var sent = new HashMap<Object, Object>();
        input.forEach((key, inner) -> sent.put(key, sendable(inner)));
        return sent;
    }

    private static Object formed(FieldQuery file, String name, Object value) {
        if (!(value instanceof Map<?, ?> input)) {
            return value instanceof List<?> ? value : file.header().formed(name, value, Map.of());
        }
        var formed = new HashMap<String, Object>();
        input.forEach((key, inner) -> formed.put(
                key.toString(), inner == null ? null : file.header().formed(name + "." + key, inner, Map.of())));
        return formed;
    }

    private Set<String> ids(String text, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session
                    .executeRead(
                            transaction -> transaction.run(text, parameters).list(row -> id(row.get(0))))
                    .stream()
                    .collect(toSet());
        }
    }

    static String id(Value value) {
        return value.get(value.type().name().equals("RELATIONSHIP") ? "claim" : "id")
                .asString();
    }
}
