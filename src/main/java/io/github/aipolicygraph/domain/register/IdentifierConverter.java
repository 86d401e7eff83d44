package io.github.aipolicygraph.domain.register;

import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import io.github.aipolicygraph.engine.argument.ArgumentConverter;
import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an identifier in any common spelling: of the register named in {@code scheme} beside it, or of all registers. */
public final class IdentifierConverter implements ArgumentConverter {

    @Override
    public String name() {
        return "identifier";
    }

    @Override
    public List<String> of(String argument, Object value) {
        return of(argument, value, Map.of());
    }

    @Override
    public List<String> of(String argument, Object value, Map<String, Object> beside) {
        var asked =
                Optional.ofNullable(beside.get("scheme")).map(scheme -> IdentifierScheme.valueOf(scheme.toString()));
        var schemes = asked.map(List::of).orElse(List.of(IdentifierScheme.values()));
        var read = schemes.stream()
                .map(scheme -> scheme.read(value.toString()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (read.isEmpty()) {
            throw new RequestError(
                    EngineCode.BAD_FILTER,
                    "%s is \"%s\"; %s".formatted(argument, RequestError.shown(value), why(value.toString(), schemes)));
        }
        return read;
    }

    private static String why(String value, List<IdentifierScheme> schemes) {
        var mistyped =
                schemes.stream().filter(scheme -> scheme.isMistyped(value)).findFirst();
        if (mistyped.isPresent()) {
            return "its check digits are wrong for an identifier of %s: look for a mistyped character."
                    .formatted(mistyped.get());
        }
        return schemes.size() == 1
                ? "identifiers of %s look like %s."
                        .formatted(schemes.get(0), schemes.get(0).example())
                : "no register has identifiers of this form; their forms are in the descriptions of IdentifierScheme.";
    }
}
