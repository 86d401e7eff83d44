package io.github.aipolicygraph.engine.output;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Computes an object of one GraphQL type, or a list of them, from values of the graph while an answer is written, for
 * results that Cypher cannot produce.
 *
 * <p>The Cypher file of a field with that type returns the value, or the nodes to start from if there is a recipe.
 * Packages register their implementations as Java services.
 */
public interface ComputedType {

    /** Returns the name of the GraphQL type. */
    String type();

    /** Returns what else the object is computed from. */
    default Optional<Recipe> recipe() {
        return Optional.empty();
    }

    /**
     * Computes the object. Objects are maps from field names to values; a node of the graph is its ID; a field with
     * arguments is a function of them.
     */
    Object of(Object value, Asking asking);

    /**
     * Describes the request for a field.
     *
     * @param parent the type that has the field
     * @param arguments its arguments
     * @param asOf the time that the whole answer is about
     */
    record Asking(String parent, Map<String, Object> arguments, Map<String, Object> asOf) {}

    /**
     * Names the files in the folder of the type that say what it is computed from. Each takes the list of reached nodes
     * as {@code this}.
     *
     * @param reached the file that continues from the nodes that the field starts from, by the type that has the field
     * @param from the files with the input, passed to the implementation as a map from file name to rows
     * @param onlyFor further files with input that a single field needs, by that field; they are read if it is selected
     * @param found the file that finds the nodes that the object may refer to, by their GraphQL type
     */
    record Recipe(
            Map<String, String> reached,
            List<String> from,
            Map<String, List<String>> onlyFor,
            Map<String, String> found) {

        /** The key in that map for the IDs of the nodes that the field starts from. No file has this name. */
        public static final String ASKED = "asked";

        /** Returns the files with the input for a selection of fields. */
        public List<String> inputFor(Set<String> selected) {
            return Stream.concat(
                            from.stream(),
                            onlyFor.entrySet().stream()
                                    .filter(field -> selected.contains(field.getKey()))
                                    .flatMap(field -> field.getValue().stream()))
                    .toList();
        }

        /** Returns the files with the input for all fields. */
        public List<String> allInput() {
            return inputFor(onlyFor.keySet());
        }
    }

    /** Returns the implementation for a type, if there is one. */
    static Optional<ComputedType> of(String type) {
        return Optional.ofNullable(Makers.BY_TYPE.get(type));
    }

    /** Loads the implementations only once, because every field of every request looks one up. */
    final class Makers {

        private static final Map<String, ComputedType> BY_TYPE =
                ServiceLoader.load(ComputedType.class, ComputedType.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .collect(toUnmodifiableMap(ComputedType::type, computed -> computed));

        private Makers() {}
    }
}
