package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what a caller wants from a list: which entries, in which order. */
final class ListSelection {

    private final FieldCompiler compiler;
    private final BoundQuery bound;
    private final GraphQLFieldDefinition field;
    private final Arguments arguments;
    private final String node;
    private final List<String> conditions = new ArrayList<>();
    private final List<Key> keys;

    /** Holds one order key in the text of the statement. */
    record Key(String text, boolean descending) {}

    ListSelection(FieldCompiler compiler, BoundQuery bound, GraphQLFieldDefinition field, Arguments arguments) {
        this.compiler = compiler;
        this.bound = bound;
        this.field = field;
        this.arguments = arguments;
        this.node = bound.column("node");
        conditions.addAll(bound.stood());
        condition("filter", node);
        condition("link", bound.column("edge"));
        keys = arguments.get("orderBy").isPresent() ? chosen(arguments.input("orderBy")) : usual().toList();
    }

    /** Returns the caller's conditions, without those of the file. */
    List<String> conditions() {
        return conditions;
    }

    List<Key> keys() {
        return keys;
    }

    /**
     * Returns a name that distinguishes its cursors from those of another list or order. Selecting the default order
     * gives the same name.
     */
    String name() {
        var file = bound.query().name();
        var chosen = arguments.input("orderBy");
        return keys.equals(usual().toList())
                ? file
                : "%s by %s %s"
                        .formatted(
                                file,
                                chosen.get("by").orElseThrow(),
                                chosen.get("direction").orElse("ASC"));
    }

    /**
     * Returns true if loading other facts may move an entry, because its key, such as a score or a sum, is computed
     * from them.
     */
    boolean movesWithFacts() {
        var chosen = arguments.input("orderBy").get("by");
        return chosen.isPresent()
                ? compiler.catalog()
                        .isDerived(nodeType().getName(), chosen.get().toString())
                : keys.get(0).descending() && !keys.get(0).text().contains(".");
    }

    private void condition(String argument, String variable) {
        if (arguments.has(argument)) {
            var input = (GraphQLInputObjectType)
                    GraphQLTypeUtil.unwrapAll(field.getArgument(argument).getType());
            conditions.add(new FilterCompiler(compiler, variable).of(input, arguments.input(argument)));
        }
    }

    private Stream<Key> usual() {
        return bound.query().order().stream().map(key -> new Key(bound.text(key.key()), key.descending()));
    }

    /** Returns the selected key, then the keys of the link, because two links may lead to one node. */
    private List<Key> chosen(Arguments orderBy) {
        boolean descending = orderBy.get("direction").filter("DESC"::equals).isPresent();
        var key = new Key(property(orderBy.get("by").orElseThrow().toString()), descending);
        return Stream.concat(Stream.of(key), bound.has("edge") ? ofLink() : Stream.of())
                .toList();
    }

    private Stream<Key> ofLink() {
        return usual().filter(key -> key.text().startsWith(bound.column("edge") + "."));
    }

    private String property(String by) {
        var type = nodeType();
        var offered = compiler.catalog().orders(type.getName());
        return Optional.ofNullable(offered.get(by))
                .map(key -> orderThen(type, by).orElseGet(() -> key.render(name -> node, name -> name)))
                .orElseThrow(() -> new RequestError(
                        EngineCode.BAD_ORDER,
                        "%s cannot be ordered by %s; it can by %s."
                                .formatted(field.getName(), by, String.join(", ", offered.keySet()))));
    }

    /**
     * Returns the earlier key of an order, for root lists only: below the root the server loses the values that such a
     * key depends on (Neo4j 5.26).
     */
    private Optional<String> orderThen(GraphQLNamedType type, String by) {
        return bound.isRoot() ? compiler.asOf().order(type.getName(), by, node) : Optional.empty();
    }

    private GraphQLNamedType nodeType() {
        var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
        var edge = (GraphQLObjectType)
                GraphQLTypeUtil.unwrapAll(connection.getField("edges").getType());
        return (GraphQLNamedType)
                GraphQLTypeUtil.unwrapAll(edge.getField("node").getType());
    }
}
