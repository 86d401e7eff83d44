package io.github.aipolicygraph.register;

import io.github.aipolicygraph.graph.answer.Refusal;
import io.github.aipolicygraph.graph.argument.ArgumentForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An identifier in any way of writing it, as each register that has such ones writes it; another condition says which is meant. */
public final class AnyWriting implements ArgumentForm {

    @Override
    public String name() {
        return "identifier";
    }

    @Override
    public List<String> of(String argument, Object value) {
        var schemes = Arrays.asList(IdentifierScheme.values());
        var read = schemes.stream()
                .map(scheme -> scheme.read(value.toString()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (read.isEmpty()) {
            var why = schemes.stream()
                    .filter(scheme -> scheme.isMistyped(value.toString()))
                    .findFirst()
                    .map(
                            "its check digits are wrong for an identifier of %s: look for a mistyped character."
                                    ::formatted)
                    .orElse(
                            "no register has identifiers of this form; their forms are in the descriptions of IdentifierScheme.");
            throw new Refusal(
                    Refusal.Code.BAD_FILTER, "%s is \"%s\"; %s".formatted(argument, Refusal.shown(value), why));
        }
        return read;
    }
}
