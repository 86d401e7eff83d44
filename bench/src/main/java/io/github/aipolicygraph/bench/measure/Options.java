package io.github.aipolicygraph.bench.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code bench/run} says: {@code name=value} for each option. */
record Options(Map<String, String> values) {

    static Options of(String... arguments) {
        return new Options(Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** Those of one graph, whose names begin with its own, in front of those of all. */
    Options of(String graph) {
        var own = new HashMap<>(values);
        values.forEach((name, value) -> {
            if (name.startsWith(graph + ".")) {
                own.put(name.substring(graph.length() + 1), value);
            }
        });
        own.put("graph", graph);
        return new Options(own);
    }

    String text(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("%s= is missing.".formatted(name)));
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    Duration seconds(String name) {
        return Duration.ofMillis((long) (Double.parseDouble(text(name)) * 1000));
    }

    Path path(String name) {
        return Path.of(text(name));
    }

    /** Values between commas; an option that is not given is an empty list. */
    List<String> list(String name) {
        return maybe(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
    }
}
