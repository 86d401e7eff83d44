package io.github.aipolicygraph.engine.catalog;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the Cypher file of one field. The file runs in Neo4j Browser as it is. When it is nested in a statement, its
 * first line, which binds {@code this}, is removed, and its RETURN becomes a WITH before the fields that the caller
 * selected.
 *
 * @param name the place of the file: its type and its field
 * @param carrier the pattern that finds the node or link that {@code this} is, with a gap for its variable; empty if
 *     {@code this} is a value
 * @param takes the arguments of the field that the file uses
 * @param header the settings in its comments
 * @param pattern its lines up to RETURN; a line that starts with AND is one condition, left out if its argument is
 *     absent
 * @param columns what it returns: the first column carries the object, and each column is the field of the same name
 * @param returns the text after RETURN
 * @param order the sort keys, unique in combination if the list is paged
 */
public record FieldQuery(
        String name,
        Optional<String> carrier,
        List<String> takes,
        Header header,
        List<CypherTemplate> pattern,
        List<String> columns,
        CypherTemplate returns,
        List<OrderKey> order) {

    private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s*$");
    private static final Pattern TEXT_OR_INNERMOST_BRACKETS = Pattern.compile("'[^']*'|[{\\[(][^{}\\[\\]()']*[}\\])]");
    private static final Pattern CONDITION = Pattern.compile("(?m)^  AND .*\\n(    .*\\n)+");
    private static final Pattern CARRIER =
            Pattern.compile("(?m)^MATCH (\\(|\\(\\)-\\[)this\\b[^)\\]]*(\\)|\\]->\\(\\))$");
    private static final Set<String> BINDING_PARAMETERS = Set.of("id", "reached", "this");

    /** Holds one sort key. */
    public record OrderKey(CypherTemplate key, boolean descending) {}

    static FieldQuery parse(String name, String file) {
        if (file.lines().noneMatch(line -> line.startsWith("RETURN"))) {
            throw new IllegalStateException("%s has no line that starts with RETURN.".formatted(Catalog.file(name)));
        }
        var lines = conditionsWhole(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .skip(isRoot(name) ? 0 : 1)
                .toList();
        int returns = lastThatStarts(lines, "RETURN");
        int sorts = lastThatStarts(lines, "ORDER BY");
        int order = sorts > returns ? sorts : lines.size();
        var variables = CypherTemplate.variablesOf(file);
        var returned = joined(lines.subList(returns, order)).substring("RETURN".length());
        return new FieldQuery(
                name,
                carrier(file),
                takes(name, lines),
                Header.of(file),
                texts(lines.subList(0, returns), variables),
                columns(returned),
                CypherTemplate.of(returned.strip(), variables),
                order(joined(lines.subList(order, lines.size())), variables));
    }

    /** Returns true for a root field: nothing precedes it, so its first line is part of the query. */
    private static boolean isRoot(String name) {
        return name.startsWith("Query/") || name.equals(Catalog.VERSION);
    }

    /** Joins the lines of a condition, which may continue in lines that are indented further than its AND. */
    private static String conditionsWhole(String file) {
        return CONDITION
                .matcher(file)
                .replaceAll(condition -> Matcher.quoteReplacement(
                        condition.group().strip().replaceAll("\\s*\\n\\s*", " ").indent(2)));
    }

    private static Optional<String> carrier(String file) {
        var found = CARRIER.matcher(file);
        return found.find() ? Optional.of(found.group(1) + "%s" + found.group(2)) : Optional.empty();
    }

    private static List<CypherTemplate> texts(List<String> lines, Set<String> variables) {
        return lines.stream()
                .map(line -> CypherTemplate.of(line.strip(), variables))
                .toList();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    /** Returns true if the file returns a single value instead of an object. */
    public boolean isValue() {
        return columns.equals(List.of("value"));
    }

    /** Returns true if the file returns {@code this} as another type. */
    public boolean isIdentity() {
        return returns.toString().equals("this AS " + columns.get(0));
    }

    /** Returns true if the file only reads properties of {@code this}. */
    public boolean readsPropertiesOnly() {
        return isValue() && pattern.isEmpty() && !returns.toString().contains("(this)");
    }

    /** Returns the columns that the pattern binds without checking that they are current. */
    public List<String> unconditional() {
        var text = pattern.stream().map(CypherTemplate::toString).collect(Collectors.joining("\n"));
        return Stream.of(returns.toString().split(",\\s*"))
                .filter(columns::contains)
                .filter(column -> Stream.of(".retractedAt IS NULL", ".stands = true")
                        .noneMatch(condition -> text.contains(column + condition)))
                .toList();
    }

    /** Returns the returned expressions by their names. */
    Map<String, CypherTemplate> named() {
        var named = new LinkedHashMap<String, CypherTemplate>();
        for (var column : returns.toString().split(",\\s*")) {
            var parts = column.split(" AS ");
            named.put(parts[1], CypherTemplate.of(parts[0], Set.of("this")));
        }
        return named;
    }

    public boolean endsInWhere() {
        return !pattern.isEmpty() && Stream.of("WHERE", "AND").anyMatch(pattern.get(pattern.size() - 1)::startsWith);
    }

    private static List<String> takes(String name, List<String> lines) {
        var parameters = CypherTemplate.of(joined(lines), Set.of()).parameters();
        return isRoot(name)
                ? parameters
                : parameters.stream()
                        .filter(parameter -> !BINDING_PARAMETERS.contains(parameter))
                        .toList();
    }

    /** Returns the index of the last line with this keyword, because a subquery may use the same keyword further up. */
    private static int lastThatStarts(List<String> lines, String keyword) {
        int line = lines.size() - 1;
        while (line >= 0 && !lines.get(line).startsWith(keyword)) {
            line--;
        }
        return line;
    }

    private static List<String> columns(String returned) {
        return outsideBrackets(returned)
                .map(COLUMN::matcher)
                .filter(Matcher::find)
                .map(column -> column.group(1))
                .toList();
    }

    private static List<OrderKey> order(String clause, Set<String> variables) {
        if (clause.isBlank()) {
            return List.of();
        }
        return outsideBrackets(clause.substring("ORDER BY".length()))
                .map(String::strip)
                .map(key -> key.endsWith(" DESC")
                        ? new OrderKey(CypherTemplate.of(key.substring(0, key.length() - 5), variables), true)
                        : new OrderKey(CypherTemplate.of(key, variables), false))
                .toList();
    }

    private static Stream<String> outsideBrackets(String list) {
        var flat = TEXT_OR_INNERMOST_BRACKETS.matcher(list).replaceAll("");
        return flat.equals(list) ? Arrays.stream(flat.split(",")) : outsideBrackets(flat);
    }
}
