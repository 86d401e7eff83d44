package io.github.aipolicygraph.engine.argument;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the registered converters by name. */
public final class ArgumentConverters {

    private static final Map<String, ArgumentConverter> BY_NAME =
            ServiceLoader.load(ArgumentConverter.class, ArgumentConverter.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(toUnmodifiableMap(ArgumentConverter::name, form -> form));

    private ArgumentConverters() {}

    public static ArgumentConverter named(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new IllegalStateException("There is no form \"%s\" for arguments; there are %s."
                        .formatted(name, BY_NAME.keySet().stream().sorted().toList())));
    }
}
