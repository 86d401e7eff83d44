package io.github.aipolicygraph.graph.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Value;

/** How the value of a field is read from the positional lists of an answer, and what may be absent in it. */
public sealed interface Shape {

    /** Stands for a null where none may be: it makes its parent null, up to the first that may be. */
    Object BROKEN = new Object();

    boolean required();

    /** Reads a value that is there. */
    Object present(Value value, Trail at, Problems problems);

    default Object read(Value value, Trail at, Problems problems) {
        if (!value.isNull()) {
            return present(value, at, problems);
        }
        if (!required()) {
            return null;
        }
        problems.absent(at);
        return BROKEN;
    }

    /** What a value becomes of which a required part was absent. */
    default Object broken() {
        return required() ? BROKEN : null;
    }

    /** Where in the answer a value stands; made for each value, so it is only a link to its parent. */
    record Trail(Trail parent, Object step) {}

    /** Takes note of what is wrong with an answer. */
    interface Problems {

        void absent(Trail at);

        void unreadable(Trail at, String why);
    }

    /** A scalar or an enum. */
    record Leaf(Function<Value, Object> reader, boolean required) implements Shape {

        @Override
        public Object present(Value value, Trail at, Problems problems) {
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException ours) {
                problems.unreadable(at, ours.getMessage());
                return broken();
            } catch (RuntimeException vendors) {
                // The driver's own words are not for callers.
                problems.unreadable(at, "it is of another kind than the field.");
                return broken();
            }
        }
    }

    /** A list of values of one shape. */
    record Items(Shape item, boolean required) implements Shape {

        @Override
        public Object present(Value value, Trail at, Problems problems) {
            var items = new ArrayList<>(value.size());
            boolean broken = false;
            for (int index = 0; index < value.size(); index++) {
                var read = item.read(value.get(index), new Trail(at, index), problems);
                broken |= read == BROKEN;
                items.add(read);
            }
            return broken ? broken() : items;
        }
    }

    /**
     * An object, as a list of its parts.
     *
     * @param typeName its type, or null if the first element of the list tells it
     */
    record Fields(List<Part> parts, String typeName, boolean required) implements Shape {

        @Override
        public Object present(Value value, Trail at, Problems problems) {
            var type = typeName == null ? value.get(0).asString() : typeName;
            Map<String, Object> fields = new LinkedHashMap<>();
            boolean broken = false;
            for (var part : parts) {
                if (part.holdsFor(type)) {
                    var read = part.isTypeName()
                            ? type
                            : part.shape().read(part.in(value), new Trail(at, part.key()), problems);
                    broken |= read == BROKEN;
                    fields.put(part.key(), read);
                }
            }
            return broken ? broken() : fields;
        }
    }

    /**
     * A list of objects that are made of a value.
     *
     * @param fields the name of each field by its name in the response
     */
    record Made(Making making, Map<String, String> fields, boolean required) implements Shape {

        @Override
        public Object present(Value value, Trail at, Problems problems) {
            return making.of(value.asObject()).stream().map(this::selected).toList();
        }

        private Map<String, Object> selected(Map<String, Object> object) {
            Map<String, Object> selected = new LinkedHashMap<>();
            fields.forEach(
                    (key, name) -> selected.put(key, name.equals("__typename") ? making.type() : object.get(name)));
            return selected;
        }
    }

    /**
     * One field of an object.
     *
     * @param key its name in the response
     * @param path the way to it through nested lists; {@link #LAST} is the last element
     * @param shape how to read it; null for the name of the type
     * @param types the types that have it, or null if all have
     */
    record Part(String key, List<Integer> path, Shape shape, Set<String> types) {

        public static final int LAST = -1;

        boolean holdsFor(String type) {
            return types == null || types.contains(type);
        }

        boolean isTypeName() {
            return shape == null;
        }

        Value in(Value object) {
            var value = object;
            for (int step : path) {
                if (value.isNull()) {
                    return value;
                }
                value = value.get(step == LAST ? value.size() - 1 : step);
            }
            return value;
        }
    }
}
