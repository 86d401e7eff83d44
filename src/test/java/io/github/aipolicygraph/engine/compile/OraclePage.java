package io.github.aipolicygraph.engine.compile;

import io.github.aipolicygraph.engine.argument.Cursor;
import io.github.aipolicygraph.engine.catalog.FieldQuery;
import io.github.aipolicygraph.engine.compile.FieldByField.Carried;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** A page cut out of a whole list by counting. */
final class OraclePage {

    private final String list;
    private final List<OracleSelection.Key> keys;
    private final List<Value> version;
    private final List<Map<String, Value>> listed;
    private final List<Map<String, Value>> all;
    private final Map<String, Object> asked;
    private final String first;
    private final int from;
    private final int to;

    OraclePage(
            OracleSelection listing, FieldQuery query, List<Map<String, Value>> rows, Map<String, Object> arguments) {
        this.list = listing.name(query);
        this.keys = listing.keys(query);
        this.version = listing.version(query);
        this.first = query.columns().get(0);
        this.listed = rows;
        this.all = listing.rows(query, rows);
        this.asked = new HashMap<>();
        asked.put("id", arguments.get("id"));
        asked.put("list", query.name().split("/")[1]);
        boolean backward = arguments.get("last") != null;
        int size = backward ? (int) arguments.get("last") : (int) arguments.getOrDefault("first", 20);
        from = backward ? Math.max(0, all.size() - size) : 0;
        to = backward ? all.size() : Math.min(size, all.size());
    }

    /** One entry of it. */
    record Row(Carried edge, String cursor) {}

    Object field(String name) {
        var page = all.subList(from, to);
        return switch (name) {
            case "edges" -> page.stream().map(this::row).toList();
            case "pageInfo" -> this;
            case "totalCount" -> all.size();
            case "listed" -> listed();
            case "hasNextPage" -> to < all.size();
            case "hasPreviousPage" -> from > 0;
            case "startCursor" -> page.isEmpty() ? null : row(page.get(0)).cursor();
            case "endCursor" ->
                page.isEmpty() ? null : row(page.get(page.size() - 1)).cursor();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What the file of a field of the list gives. */
    Object said(WholeFile files, String file) {
        asked.put("listed", listed());
        return files.rows(file, asked).stream()
                .findFirst()
                .map(row -> new Carried(row.get("node"), row))
                .orElse(null);
    }

    private long listed() {
        return listed.stream()
                .map(row -> row.get("node").get("id").asString())
                .distinct()
                .count();
    }

    private Row row(Map<String, Value> columns) {
        return new Row(
                new Carried(columns.get(first), columns),
                Cursor.encode(
                        list,
                        Values.value(Stream.concat(keys.stream().map(key -> key.in(columns)), version.stream())
                                .toList())));
    }
}
