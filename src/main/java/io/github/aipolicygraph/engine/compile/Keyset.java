package io.github.aipolicygraph.engine.compile;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.engine.argument.Cursor;
import io.github.aipolicygraph.engine.argument.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the rows of one page by the order keys of the row before them, never by skipping rows.
 *
 * <p>A later page costs no more than the first, and an entry added in the meantime shifts nothing. If other facts can
 * change the order keys, a cursor contains the version of the facts and is valid for that version only.
 */
final class Keyset {

    private final BoundQuery bound;
    private final ListSelection selection;
    private final PageRequest page;
    private final List<String> within;
    private final Set<String> versions = new LinkedHashSet<>();
    private final Optional<String> behindStart;
    private final Optional<String> behindEnd;

    Keyset(BoundQuery bound, ListSelection selection, PageRequest page) {
        this.bound = bound;
        this.selection = selection;
        this.page = page;
        var after = page.after().map(cursor -> beyond(cursor, false));
        var before = page.before().map(cursor -> beyond(cursor, true));
        within = new ArrayList<>(selection.conditions());
        after.ifPresent(within::add);
        before.ifPresent(within::add);
        if (bound.isRoot() && after.isEmpty() && selection.keys().get(0).text().contains(".")) {
            // A bound on the property lets the index on it provide the order, so that nothing is sorted.
            within.add(selection.keys().get(0).text() + " > ''");
        }
        behindStart = after.map("NOT %s"::formatted);
        behindEnd = before.map("NOT %s"::formatted);
    }

    /** Returns the rows of the page, in the order of the list. */
    String rows(String returned) {
        var pattern = bound.pattern(within);
        var order = BoundQuery.orderBy(selection.keys(), page.backward());
        var limit = "LIMIT " + bound.parameter(page.size());
        var rows = bound.subquery("COLLECT", pattern, String.join("\n", order, limit, "RETURN " + returned));
        return page.backward() ? "reverse(" + rows + ")" : rows;
    }

    String keys() {
        var keys = selection.keys().stream().map(ListSelection.Key::text);
        var version = selection.movesWithFacts() ? Stream.of(bound.version()) : Stream.<String>empty();
        return Stream.concat(keys, version).collect(joining(", ", "[", "]"));
    }

    /**
     * Returns the versions of the facts in the cursors of the page, if other facts can change the order of the list.
     */
    Set<String> versions() {
        return versions;
    }

    String count() {
        return bound.subquery("COUNT", bound.pattern(selection.conditions()), "RETURN 1 AS one");
    }

    /** Returns the distinct nodes of the list, before the caller's filters. */
    String listed() {
        return bound.subquery(
                "COUNT", bound.pattern(bound.stood()), "RETURN DISTINCT " + bound.column("node") + " AS one");
    }

    String hasNext() {
        return page.backward() ? exists(behindEnd) : moreThanPage() + or(behindEnd);
    }

    String hasPrevious() {
        return page.backward() ? moreThanPage() + or(behindStart) : exists(behindStart);
    }

    /** Counts up to one row more than the page, unordered, so that nothing is sorted for it. */
    private String moreThanPage() {
        var pattern = bound.pattern(within);
        var end = "RETURN 1 AS one LIMIT " + bound.parameter(page.size() + 1);
        return bound.subquery("COUNT", pattern, end) + " > " + bound.parameter(page.size());
    }

    /**
     * Adds the rows beyond the other cursor of the page: a page that ends before that cursor is followed by them too.
     */
    private String or(Optional<String> behind) {
        return behind.isPresent() ? " OR " + exists(behind) : "";
    }

    private String exists(Optional<String> behind) {
        return behind.map(this::and)
                .map(bound::pattern)
                .map(pattern -> bound.subquery("COUNT", pattern, "RETURN 1 AS one LIMIT 1") + " > 0")
                .orElse("false");
    }

    private List<String> and(String condition) {
        return Stream.concat(selection.conditions().stream(), Stream.of(condition))
                .toList();
    }

    /** Compares key by key: (a, b) is beyond (x, y) if a is beyond x, or if a = x and b is beyond y. */
    private String beyond(String cursor, boolean backwards) {
        var keys = selection.keys();
        var values = values(cursor);
        var condition = "";
        for (int key = keys.size() - 1; key >= 0; key--) {
            var value = bound.parameter(values.get(key));
            var text = keys.get(key).text();
            var beyond = text + (keys.get(key).descending() != backwards ? " < " : " > ") + value;
            condition =
                    condition.isEmpty() ? beyond : "(%s OR (%s = %s AND %s))".formatted(beyond, text, value, condition);
        }
        return condition;
    }

    private List<Object> values(String cursor) {
        int keys = selection.keys().size();
        var values = Cursor.decode(selection.name(), cursor, selection.movesWithFacts() ? keys + 1 : keys);
        values.stream().skip(keys).map(Object::toString).forEach(versions::add);
        return values;
    }
}
