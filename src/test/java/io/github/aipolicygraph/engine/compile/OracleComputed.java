package io.github.aipolicygraph.engine.compile;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.github.aipolicygraph.engine.compile.FieldByField.Carried;
import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.engine.output.ComputedType.Asking;
import io.github.aipolicygraph.engine.output.ComputedType.Recipe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** An object that is made in Java, from files that run one after the other; what it names is looked up one by one. */
final class OracleComputed {

    private static final Set<String> THINGS = Set.of("Pledge", "Claim", "AmountClaim", "Entity", "Actor");

    private final Driver driver;
    private final WholeFile files;

    OracleComputed(Driver driver, WholeFile files) {
        this.driver = driver;
        this.files = files;
    }

    Object object(ComputedType computed, DataFetchingEnvironment field, List<Map<String, Value>> begin) {
        var recipe = computed.recipe().orElseThrow();
        var parent = ((GraphQLNamedType) field.getParentType()).getName();
        var asked =
                begin.stream().map(row -> row.get("node").get("id").asString()).toList();
        var reached = rows(computed, recipe.reached().get(parent), asked, field).stream()
                .map(node -> node.get("id").asString())
                .toList();
        var from = new HashMap<String, Object>();
        from.put(Recipe.ASKED, asked);
        for (var name : recipe.allInput()) {
            from.put(
                    name,
                    rows(computed, name, reached, field).stream()
                            .map(Value::asObject)
                            .toList());
        }
        return computed.of(from, new Asking(parent, field.getArguments(), Map.of()));
    }

    private List<Value> rows(ComputedType computed, String name, List<String> reached, DataFetchingEnvironment field) {
        var arguments = new HashMap<String, Object>(field.getArguments());
        arguments.put("reached", reached);
        return files.rows(computed.type() + "/" + name, arguments).stream()
                .map(row -> row.values().iterator().next())
                .toList();
    }

    Object field(Map<?, ?> made, DataFetchingEnvironment field) {
        var value = made.get(field.getField().getName());
        if (value instanceof Function<?, ?> function) {
            return applied(function, field.getArguments());
        }
        return THINGS.contains(GraphQLTypeUtil.unwrapAll(field.getFieldType()).getName())
                ? things(value)
                : plain(value);
    }

    @SuppressWarnings("unchecked")
    private static Object applied(Function<?, ?> function, Map<String, Object> arguments) {
        return ((Function<Map<String, Object>, ?>) function).apply(arguments);
    }

    private Object things(Object ids) {
        return ids instanceof List<?> several
                ? several.stream().map(this::thing).toList()
                : thing(ids);
    }

    private Object thing(Object id) {
        if (id == null) {
            return null;
        }
        try (var session = driver.session()) {
            var found = session.run("MATCH (thing:Entity|Claim {id: $id}) RETURN thing", Map.of("id", id))
                    .single();
            return new Carried(found.get(0), Map.of());
        }
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(OracleComputed::plain).toList();
        }
        return value instanceof Enum<?> one ? one.name() : value;
    }
}
