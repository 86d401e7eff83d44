package io.github.aipolicygraph.ask.search;

import static java.util.stream.Collectors.joining;

import io.github.aipolicygraph.engine.argument.ArgumentConverter;
import java.util.List;
import java.util.Locale;

/** The sorts of things that are wanted, as a condition that ends a query of the index; it adds nothing to the score. */
public final class SearchTypes implements ArgumentConverter {

    @Override
    public String name() {
        return "types";
    }

    @Override
    public String of(String argument, Object value) {
        var types = (List<?>) value;
        return types.isEmpty()
                ? " +searchType:none"
                : types.stream()
                        .distinct()
                        .map(type -> type.toString().toLowerCase(Locale.ROOT))
                        .collect(joining(" ", " +searchType:(", ")^0"));
    }
}
