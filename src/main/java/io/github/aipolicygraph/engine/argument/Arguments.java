package io.github.aipolicygraph.engine.argument;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds what a caller sent to a field or inside an input. An explicit null counts as absent. */
public record Arguments(Map<String, Object> given) {

    public Optional<Object> get(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** Returns the value at a path such as {@code announced.from}. */
    public Optional<Object> at(String path) {
        Object value = given;
        for (var name : path.split("\\.")) {
            value = value instanceof Map<?, ?> input ? input.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    /** Returns true if every field of the input is null, because such an input asks for nothing. */
    public static boolean isEmpty(Map<?, ?> input) {
        return input.values().stream().allMatch(Objects::isNull);
    }

    public boolean has(String path) {
        return at(path).isPresent();
    }

    /** Returns the input object with this name, or an empty one. */
    @SuppressWarnings("unchecked")
    public Arguments input(String name) {
        return new Arguments((Map<String, Object>) get(name).orElse(Map.of()));
    }
}
