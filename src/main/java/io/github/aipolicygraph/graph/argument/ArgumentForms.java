package io.github.aipolicygraph.graph.argument;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The forms that are there. */
public final class ArgumentForms {

    private static final Map<String, ArgumentForm> BY_NAME =
            ServiceLoader.load(ArgumentForm.class, ArgumentForm.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(toUnmodifiableMap(ArgumentForm::name, form -> form));

    private ArgumentForms() {}

    public static ArgumentForm named(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new IllegalStateException("There is no form \"%s\" for arguments; there are %s."
                        .formatted(name, BY_NAME.keySet().stream().sorted().toList())));
    }
}
