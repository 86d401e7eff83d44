package io.github.aipolicygraph.graph.answer;

import io.github.aipolicygraph.json.JsonBytes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Value;

/**
 * How the value of a field is written from the positional lists of an answer, and what may be absent in it.
 *
 * <p>It goes from the driver's values straight to bytes: a tree of maps in between took three times the memory of the values
 * themselves, and as much time as all the rest.
 */
public sealed interface Shape permits Shape.Leaf, Shape.Items, Shape.Fields, Shape.Written, Made {

    boolean required();

    /** Writes a value that is there; false if it cannot be given, and what was written of it must be taken back. */
    boolean present(Value value, Trail at, Answer to);

    /** Writes a value or null; false if it may not be null, which makes its parent null, up to the first that may be. */
    default boolean write(Value value, Trail at, Answer to) {
        int start = to.json().length();
        if (value.isNull()) {
            if (required()) {
                to.problems().absent(at);
                return false;
            }
        } else if (present(value, at, to)) {
            return true;
        }
        to.json().backTo(start);
        to.json().value(null);
        return !required();
    }

    /** Where an answer is written, and what is wrong with it. */
    record Answer(JsonBytes json, Problems problems) {}

    /** Takes note of what is wrong with an answer. */
    interface Problems {

        void absent(Trail at);

        void unreadable(Trail at, String why);

        void refused(Trail at, Refusal refusal);
    }

    /** A scalar or an enum. */
    record Leaf(Function<Value, Object> reader, boolean required) implements Shape {

        @Override
        public boolean present(Value value, Trail at, Answer to) {
            try {
                to.json().value(reader.apply(value));
                return true;
            } catch (IllegalArgumentException ours) {
                to.problems().unreadable(at, ours.getMessage());
            } catch (RuntimeException vendors) {
                // The driver's own words are not for callers.
                to.problems().unreadable(at, "it is of another kind than the field.");
            }
            return false;
        }
    }

    /** A list of values of one shape. */
    record Items(Shape item, boolean required) implements Shape {

        @Override
        public boolean present(Value value, Trail at, Answer to) {
            to.json().mark('[');
            boolean whole = entries(value, new Trail(at), 0, to);
            to.json().mark(']');
            return whole;
        }

        /** The entries from a place of the list on. */
        boolean entries(Value values, Trail inside, int from, Answer to) {
            boolean whole = true;
            for (int index = 0; index < values.size(); index++) {
                if (from + index > 0) {
                    to.json().mark(',');
                }
                // All of them, also behind one that is broken, so that every problem is told.
                whole &= item.write(values.get(index), inside.at(from + index), to);
            }
            return whole;
        }
    }

    /** What was written already, of whatever value there is. */
    record Written(JsonBytes json, boolean whole, boolean required) implements Shape {

        @Override
        public boolean present(Value value, Trail at, Answer to) {
            to.json().value(json);
            return whole;
        }
    }

    /**
     * An object, as a list of its parts.
     *
     * @param typeName its type, or null if the first element of the list tells it
     */
    record Fields(List<Part> parts, String typeName, boolean required) implements Shape {

        @Override
        public boolean present(Value value, Trail at, Answer to) {
            var type = typeName == null ? value.get(0).asString() : typeName;
            var inside = new Trail(at);
            boolean whole = true;
            char before = '{';
            for (var part : parts) {
                if (part.holdsFor(type)) {
                    to.json().mark(before);
                    to.json().text(part.key());
                    to.json().mark(':');
                    whole &= part.write(value, type, inside, to);
                    before = ',';
                }
            }
            if (before == '{') {
                to.json().mark('{');
            }
            to.json().mark('}');
            return whole;
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

        /** The same part of an object that is nothing but it. */
        public Part itself() {
            return new Part(key, List.of(), shape, types);
        }

        boolean holdsFor(String type) {
            return types == null || types.contains(type);
        }

        boolean write(Value object, String type, Trail inside, Answer to) {
            if (shape != null) {
                return shape.write(in(object), inside.at(key), to);
            }
            to.json().text(type);
            return true;
        }

        private Value in(Value object) {
            var value = object;
            for (int depth = 0; depth < path.size() && !value.isNull(); depth++) {
                int step = path.get(depth);
                value = value.get(step == LAST ? value.size() - 1 : step);
            }
            return value;
        }
    }
}
