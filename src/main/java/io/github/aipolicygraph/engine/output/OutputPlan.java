package io.github.aipolicygraph.engine.output;

import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.json.JsonBytes;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.Value;

/**
 * How the value of a field is written from the positional lists of an answer, and what may be absent in it.
 *
 * <p>It goes from the driver's values straight to bytes: a tree of maps in between took three times the memory of the values
 * themselves, and as much time as all the rest.
 */
public sealed interface OutputPlan
        permits OutputPlan.Leaf,
                OutputPlan.Items,
                OutputPlan.Fields,
                OutputPlan.Written,
                ComputedOutput,
                SingleVersionPage,
                Deferred {

    boolean required();

    /** Writes a value that is there; false if it cannot be given, and what was written of it must be taken back. */
    boolean present(Value value, ResponsePath at, Answer to);

    /** Writes a value or null; false if it may not be null, which makes its parent null, up to the first that may be. */
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

    /** Tells what of a value is to be loaded before it can be written. */
    void deferred(Value value, Deferred.Wanted wanted);

    /** Where an answer is written, what is wrong with it, and what was loaded for it. */
    record Answer(JsonBytes json, Problems problems, Deferred.Loaded loaded) {

        public Answer(JsonBytes json, Problems problems) {
            this(json, problems, Deferred.Loaded.NOTHING);
        }
    }

    /** Takes note of what is wrong with an answer. */
    interface Problems {

        void absent(ResponsePath at);

        void unreadable(ResponsePath at, String why);

        void refused(ResponsePath at, RequestError error);
    }

    /** A scalar or an enum. */
    record Leaf(Function<Value, Object> reader, boolean required) implements OutputPlan {

        @Override
        public boolean present(Value value, ResponsePath at, Answer to) {
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

        @Override
        public void deferred(Value value, Deferred.Wanted wanted) {
            // A leaf is complete.
        }
    }

    /** A list of values of one shape. */
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

        /** The entries from a place of the list on. */
        boolean entries(Value values, ResponsePath inside, int from, Answer to) {
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
    record Written(JsonBytes json, boolean whole, boolean required) implements OutputPlan {

        @Override
        public boolean present(Value value, ResponsePath at, Answer to) {
            to.json().value(json);
            return whole;
        }

        @Override
        public void deferred(Value value, Deferred.Wanted wanted) {
            // It is written already.
        }
    }

    /**
     * An object, as a list of its parts.
     *
     * @param typeName its type, or null if the first element of the list tells it
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
