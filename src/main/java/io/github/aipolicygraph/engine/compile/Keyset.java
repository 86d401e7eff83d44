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
 * The rows of one page, found by the order keys of the row before them and never by counting rows off.
 *
 * <p>A page further down costs what the first one costs, and an entry added meanwhile shifts nothing. Where other facts
 * change the order keys of what is there, a cursor carries the version of the facts and is good for that one only.
 */
final class Keyset {

    private final BoundQuery bound;
    private final ListSelection listing;
    private final PageRequest page;
    private final List<String> within;
    private final Set<String> versions = new LinkedHashSet<>();
    private final Optional<String> behindStart;
    private final Optional<String> behindEnd;

    Keyset(BoundQuery bound, ListSelection listing, PageRequest page) {
        this.bound = bound;
        this.listing = listing;
        this.page = page;
        var after = page.after().map(cursor -> beyond(cursor, false));
        var before = page.before().map(cursor -> beyond(cursor, true));
        within = new ArrayList<>(listing.conditions());
        after.ifPresent(within::add);
        before.ifPresent(within::add);
        if (bound.isRoot() && after.isEmpty() && listing.keys().get(0).text().contains(".")) {
            // A bound on a property, so that the index on it gives the order and nothing is sorted.
            within.add(listing.keys().get(0).text() + " > ''");
        }
        behindStart = after.map("NOT %s"::formatted);
        behindEnd = before.map("NOT %s"::formatted);
    }

    /** The rows of the page, in the order of the list. */
    String rows(String returned) {
        var rows = String.join(
                "\n",
                "COLLECT {",
                bound.pattern(within),
                bound.with(),
                BoundQuery.orderBy(listing.keys(), page.backward()),
                "LIMIT " + bound.parameter(page.size()),
                "RETURN " + returned,
                "}");
        return page.backward() ? "reverse(" + rows + ")" : rows;
    }

    String keys() {
        var keys = listing.keys().stream().map(ListSelection.Key::text);
        var version = listing.movesWithFacts() ? Stream.of(bound.version()) : Stream.<String>empty();
        return Stream.concat(keys, version).collect(joining(", ", "[", "]"));
    }

    /** The versions of the facts that the cursors of the page are of, in a list whose order other facts change. */
    Set<String> versions() {
        return versions;
    }

    String count() {
        return "COUNT {\n%s\n%s\nRETURN 1 AS one\n}".formatted(bound.pattern(listing.conditions()), bound.with());
    }

    /** The different nodes of the list, whatever the caller leaves out of it. */
    String listed() {
        return "COUNT {\n%s\n%s\nRETURN DISTINCT %s AS one\n}"
                .formatted(bound.pattern(bound.stood()), bound.with(), bound.column("node"));
    }

    String hasNext() {
        return page.backward() ? exists(behindEnd) : moreThanPage() + or(behindEnd);
    }

    String hasPrevious() {
        return page.backward() ? moreThanPage() + or(behindStart) : exists(behindStart);
    }

    /** One row more than the page is looked for, in no order, so that nothing is sorted for it. */
    private String moreThanPage() {
        return "COUNT {\n%s\n%s\nRETURN 1 AS one LIMIT %s\n} > %s"
                .formatted(
                        bound.pattern(within),
                        bound.with(),
                        bound.parameter(page.size() + 1),
                        bound.parameter(page.size()));
    }

    /** A page that ends before the cursor on its other side has what is behind that one behind it too. */
    private String or(Optional<String> behind) {
        return behind.isPresent() ? " OR " + exists(behind) : "";
    }

    private String exists(Optional<String> behind) {
        return behind.map(this::and)
                .map(conditions -> "COUNT {\n%s\n%s\nRETURN 1 AS one LIMIT 1\n} > 0"
                        .formatted(bound.pattern(conditions), bound.with()))
                .orElse("false");
    }

    private List<String> and(String condition) {
        return Stream.concat(listing.conditions().stream(), Stream.of(condition))
                .toList();
    }

    /** (a, b) beyond (x, y): a beyond x, or a = x and b beyond y. */
    private String beyond(String cursor, boolean backwards) {
        var keys = listing.keys();
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
        int keys = listing.keys().size();
        var values = Cursor.decode(listing.name(), cursor, listing.movesWithFacts() ? keys + 1 : keys);
        values.stream().skip(keys).map(Object::toString).forEach(versions::add);
        return values;
    }
}
