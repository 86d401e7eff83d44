package io.github.aipolicygraph.register;

import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.graph.argument.ArgumentForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An identifier in any way of writing it, as each register that has such ones writes it; another condition says which is meant. */
public final class AnyWriting implements ArgumentForm {

    @Override
    public String name() {
        return "identifier";
    }

    @Override
    public List<String> of(String argument, Object value) {
        return of(argument, value, Map.of());
    }

    /** Of the register that is asked for beside it, or of any. */
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
            throw new Refusal(
                    Refusal.Code.BAD_FILTER,
                    "%s is \"%s\"; %s".formatted(argument, Refusal.shown(value), why(value.toString(), schemes)));
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
