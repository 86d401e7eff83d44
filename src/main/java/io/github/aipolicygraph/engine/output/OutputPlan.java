package io.github.aipolicygraph.engine.output;

import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.json.JsonBytes;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.Value;

/**
 * Writes the value of a field from the positional lists of an answer, and knows what may be null in it.
 *
 * <p>It writes the driver's values straight to bytes: a tree of maps in between took three times the memory of the
 * values themselves, and as much time as everything else.
 */
public sealed interface OutputPlan
        permits OutputPlan.Leaf,
                OutputPlan.Items,
                OutputPlan.Fields,
                OutputPlan.Written,
                Alternatives,
                ComputedOutput,
                SingleVersionPage,
                Deferred {

    boolean required();

    /**
     * Writes a value that isn't null. Returns false if it cannot be written; the caller must then undo what was written
     * of it.
     */
    boolean present(Value value, ResponsePath at, Answer to);

    /**
     * Writes a value or null. Returns false if null isn't allowed, which makes the parent null, up to the first
     * nullable one.
     */
    default boolean write(Value value, ResponsePath at, Answer to) {
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

    /** Reports which parts of a value must be loaded before it can be written. */
    void deferred(Value value, Deferred.Wanted wanted);

    /** Holds the buffer of an answer, its problems, and what was loaded for it. */
    record Answer(JsonBytes json, Problems problems, Deferred.Loaded loaded) {

        public Answer(JsonBytes json, Problems problems) {
            this(json, problems, Deferred.Loaded.NOTHING);
        }
    }

    /** Collects the problems of an answer. */
    interface Problems {

        void absent(ResponsePath at);

        void unreadable(ResponsePath at, String why);

        void refused(ResponsePath at, RequestError error);
    }

    /** Writes a scalar or an enum. */
    record Leaf(Function<Value, Object> reader, boolean required) implements OutputPlan {

        @Override
        public boolean present(Value value, ResponsePath at, Answer to) {
            try {
                to.json().value(reader.apply(value));
                return true;
            } catch (IllegalArgumentException ours) {
                to.problems().unreadable(at, ours.getMessage());
            } catch (RuntimeException vendors) {
                // The driver's own message isn't meant for callers.
                to.problems().unreadable(at, "it is of another kind than the field.");
            }
            return false;
        }

        @Override
        public void deferred(Value value, Deferred.Wanted wanted) {
            // A leaf has nothing to load.
        }
    }

    /** Writes a list of values with the same plan. */
    record Items(OutputPlan item, boolean required) implements OutputPlan {

        @Override
        public boolean present(Value value, ResponsePath at, Answer to) {
            to.json().mark('[');
            boolean whole = entries(value, at.down(), 0, to);
            at.up();
            to.json().mark(']');
            return whole;
        }

        @Override
        public void deferred(Value values, Deferred.Wanted wanted) {
            for (int index = 0; !values.isNull() && index < values.size(); index++) {
                item.deferred(values.get(index), wanted);
            }
        }

        /** Writes entries that start at an index of the list. */
        boolean entries(Value values, ResponsePath inside, int from, Answer to) {
            boolean whole = true;
            for (int index = 0; index < values.size(); index++) {
                if (from + index > 0) {
                    to.json().mark(',');
                }
                // Continues after an entry that cannot be written, so that the answer reports every problem.
                whole &= item.write(values.get(index), inside.at(from + index), to);
            }
            return whole;
        }
    }

    /** Writes JSON that is already finished, whatever the value is. */
    record Written(JsonBytes json, boolean whole, boolean required) implements OutputPlan {

        @Override
        public boolean present(Value value, ResponsePath at, Answer to) {
            to.json().value(json);
            return whole;
        }

        @Override
        public void deferred(Value value, Deferred.Wanted wanted) {
            // Everything is already loaded.
        }
    }

    /**
     * Writes an object from the list of its fields.
     *
     * @param typeName its type; null if the first element of the list contains it
     */
    record Fields(List<OutputField> parts, String typeName, boolean required) implements OutputPlan {

        @Override
        public boolean present(Value value, ResponsePath at, Answer to) {
            var type = typeName == null ? value.get(0).asString() : typeName;
            var inside = at.down();
            boolean whole = true;
            char before = '{';
            for (int index = 0; index < parts.size(); index++) {
                var part = parts.get(index);
                if (part.holdsFor(type)) {
                    to.json().mark(before);
                    whole &= part.write(value, type, inside, to);
                    before = ',';
                }
            }
            if (before == '{') {
                to.json().mark('{');
            }
            to.json().mark('}');
            at.up();
            return whole;
        }

        @Override
        public void deferred(Value value, Deferred.Wanted wanted) {
            if (!value.isNull()) {
                var type = typeName == null ? value.get(0).asString() : typeName;
                parts.stream().filter(part -> part.holdsFor(type)).forEach(part -> part.deferred(value, wanted));
            }
        }
    }
}
