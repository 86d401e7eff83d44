package io.github.aipolicygraph.engine.argument;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a caller gave to a field or within an input; an explicit null is no different from nothing. */
public record Arguments(Map<String, Object> given) {

    public Optional<Object> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The value at a path such as {@code announced.from}. */
    public Optional<Object> at(String path) {
        Object value = given;
        for (var name : path.split("\\.")) {
            value = value instanceof Map<?, ?> input ? input.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    /** An input that says nothing is none. */
    public static boolean isEmpty(Map<?, ?> input) {
        return input.values().stream().allMatch(Objects::isNull);
    }

    public boolean has(String path) {
        return at(path).isPresent();
    }

    /** The input object of that name, or an empty one. */
    @SuppressWarnings("unchecked")
    public Arguments input(String name) {
        return new Arguments((Map<String, Object>) get(name).orElse(Map.of()));
    }
}
