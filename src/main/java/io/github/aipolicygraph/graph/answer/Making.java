package io.github.aipolicygraph.graph.answer;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Makes objects of one GraphQL type out of a value of the graph, as an answer is read: what Cypher cannot make itself.
 *
 * <p>The Cypher file of a field of that type gives the value; packages register what they make as Java services.
 */
public interface Making {

    /** The name of the GraphQL type. */
    String type();

    /** The objects, each by the names of its fields; none of these is a list or an object. */
    List<Map<String, Object>> of(Object value);

    /** Who makes objects of a type, if anybody does. */
    static Optional<Making> of(String type) {
        return Optional.ofNullable(Makers.BY_TYPE.get(type));
    }

    /** Looked up once: it is asked for with every field of every question. */
    final class Makers {

        private static final Map<String, Making> BY_TYPE =
                ServiceLoader.load(Making.class, Making.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .collect(toUnmodifiableMap(Making::type, making -> making));

        private Makers() {}
    }
}
