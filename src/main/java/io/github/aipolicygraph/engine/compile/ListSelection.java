package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.argument.Arguments;
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
    private final Optional<Order> order;
    private final List<Key> keys;

    /** Holds an order that the caller chose: {@code NAME_DESC} is NAME, descending. */
    private record Order(String by, boolean descending) {

        static Order parse(String chosen) {
            int direction = chosen.lastIndexOf('_');
            return new Order(chosen.substring(0, direction), chosen.endsWith("_DESC"));
        }

        @Override
        public String toString() {
            return by + (descending ? " DESC" : " ASC");
        }
    }

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
        order = arguments.get("orderBy").map(Object::toString).map(Order::parse);
        keys = order.map(this::chosen).orElseGet(() -> usual().toList());
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
        return keys.equals(usual().toList()) ? file : "%s by %s".formatted(file, order.orElseThrow());
    }

    /**
     * Returns true if loading other facts may move an entry, because its key, such as a score or a sum, is computed
     * from them.
     */
    boolean movesWithFacts() {
        return order.isPresent()
                ? compiler.catalog().isDerived(nodeType().getName(), order.get().by())
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
    private List<Key> chosen(Order chosen) {
        var key = new Key(property(chosen.by()), chosen.descending());
        return Stream.concat(Stream.of(key), bound.has("edge") ? ofLink() : Stream.of())
                .toList();
    }

    private Stream<Key> ofLink() {
        return usual().filter(key -> key.text().startsWith(bound.column("edge") + "."));
    }

    private String property(String by) {
        var type = nodeType();
        return orderThen(type, by)
                .orElseGet(
                        () -> compiler.catalog().orders(type.getName()).get(by).render(name -> node, name -> name));
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
