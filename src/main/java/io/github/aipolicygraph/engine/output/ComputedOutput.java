package io.github.aipolicygraph.engine.output;

import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.output.ComputedType.Asking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Writes an object, or a list of objects, that Java computes from a value.
 *
 * <p>With a recipe, the first element of the answer is the input and the others contain the nodes that the object may
 * refer to.
 */
public record ComputedOutput(ComputedType computed, Asking asking, List<ComputedField> fields, boolean required)
        implements OutputPlan {

    @Override
    public boolean present(Value value, ResponsePath at, Answer to) {
        boolean hasNoRecipe = computed.recipe().isEmpty();
        int depth = at.depth();
        try {
            var computedValue = computed.of((hasNoRecipe ? value : value.get(0)).asObject(), asking);
            return new Writing(value, to).present(computedValue, itself(), at);
        } catch (RequestError error) {
            at.upTo(depth);
            to.problems().refused(at, error);
            return false;
        }
    }

    /** Requests every node that the object may refer to, because only the computed object shows which ones it needs. */
    @Override
    public void deferred(Value value, Deferred.Wanted wanted) {
        if (!value.isNull()) {
            fields.forEach(field -> field.deferred(value, wanted));
        }
    }

    private ComputedField itself() {
        return new ComputedField(null, null, computed.type(), Map.of(), required, fields, null);
    }

    private static final class Writing {

        private final Value answer;
        private final Answer to;
        private final Map<Integer, Map<String, Value>> found = new HashMap<>();

        Writing(Value answer, Answer to) {
            this.answer = answer;
            this.to = to;
        }

        private boolean write(Object computedValue, ComputedField field, ResponsePath at) {
            int start = to.json().length();
            if (computedValue == null) {
                if (field.required()) {
                    to.problems().absent(at);
                    return false;
                }
            } else if (present(computedValue, field, at)) {
                return true;
            }
            to.json().backTo(start);
            to.json().value(null);
            return !field.required();
        }

        private boolean present(Object computedValue, ComputedField field, ResponsePath at) {
            if (computedValue instanceof List<?> list) {
                return list(list, field, at);
            }
            if (field.found() != null) {
                return found(computedValue.toString(), field, at);
            }
            if (computedValue instanceof Map<?, ?> object) {
                return object(object, field, at);
            }
            to.json().value(LeafWriters.plain(computedValue));
            return true;
        }

        /** Writes a node. If it can't be written, the caller makes the field null, or its parent if that isn't allowed. */
        private boolean found(String id, ComputedField field, ResponsePath at) {
            var node = node(field.found().element(), id);
            if (!node.isNull()) {
                return field.found().plan().present(node, at, to);
            }
            if (field.required()) {
                to.problems().absent(at);
                return false;
            }
            to.json().value(null);
            return true;
        }

        private boolean list(List<?> list, ComputedField field, ResponsePath at) {
            var inside = at.down();
            boolean whole = true;
            to.json().mark('[');
            for (int index = 0; index < list.size(); index++) {
                if (index > 0) {
                    to.json().mark(',');
                }
                whole &= present(list.get(index), field, inside.at(index));
            }
            to.json().mark(']');
            at.up();
            return whole;
        }

        private boolean object(Map<?, ?> object, ComputedField field, ResponsePath at) {
            var inside = at.down();
            boolean whole = true;
            char before = '{';
            for (var part : field.fields()) {
                to.json().mark(before);
                to.json().text(part.key());
                to.json().mark(':');
                whole &= write(part(object, part, field.type()), part, inside.at(part.key()));
                before = ',';
            }
            if (before == '{') {
                to.json().mark('{');
            }
            to.json().mark('}');
            at.up();
            return whole;
        }

        private static Object part(Map<?, ?> object, ComputedField part, String type) {
            var value = part.name().equals("__typename") ? type : object.get(part.name());
            return value instanceof Function<?, ?> function ? applied(function, part.arguments()) : value;
        }

        @SuppressWarnings("unchecked")
        private static Object applied(Function<?, ?> function, Map<String, Object> arguments) {
            return ((Function<Map<String, Object>, ?>) function).apply(arguments);
        }

        private Value node(int element, String id) {
            return found.computeIfAbsent(element, this::byId).getOrDefault(id, Values.NULL);
        }

        private Map<String, Value> byId(int element) {
            var things = new HashMap<String, Value>();
            answer.get(element).values().forEach(row -> things.put(row.get(0).asString(), row.get(1)));
            return things;
        }
    }
}
