package io.github.aipolicygraph.engine.output;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes an object of one GraphQL type, or a list of them, out of what the graph gives, as an answer is read: what Cypher
 * cannot make itself.
 *
 * <p>The Cypher file of a field of that type gives the value, or the things to begin with if there is a recipe. Packages
 * register what they make as Java services.
 */
public interface ComputedType {

    /** The name of the GraphQL type. */
    String type();

    /** What else it is made from. */
    default Optional<Recipe> recipe() {
        return Optional.empty();
    }

    /**
     * Objects are maps by the names of their fields; what is a thing of the graph is its id; a field with arguments is a
     * function of them.
     */
    Object of(Object value, Asking asking);

    /**
     * How a field is asked for.
     *
     * @param parent the type that has it
     * @param arguments its arguments
     * @param asOf the time that the whole answer is of
     */
    record Asking(String parent, Map<String, Object> arguments, Map<String, Object> asOf) {}

    /**
     * Files beside the type that say what it is made from. Each takes as {@code this} the list of what was reached.
     *
     * @param reached the file that goes on from the things that the field begins with, by the type that has the field
     * @param from the files that it is made from; what is given is a map of the name of each to the list of its rows
     * @param found the file that finds what may be named in it, by the type of the graph
     */
    record Recipe(Map<String, String> reached, List<String> from, Map<String, String> found) {

        /** The name in that map of the ids of the things that the field begins with. No file has it. */
        public static final String ASKED = "asked";
    }

    /** Who makes objects of a type, if anybody does. */
    static Optional<ComputedType> of(String type) {
        return Optional.ofNullable(Makers.BY_TYPE.get(type));
    }

    /** Looked up once: it is asked for with every field of every question. */
    final class Makers {

        private static final Map<String, ComputedType> BY_TYPE =
                ServiceLoader.load(ComputedType.class, ComputedType.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .collect(toUnmodifiableMap(ComputedType::type, computed -> computed));

        private Makers() {}
    }
}
