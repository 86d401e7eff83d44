package io.github.aipolicygraph.filter;

import io.github.aipolicygraph.graph.argument.ArgumentForm;
import java.text.Normalizer;
import java.util.Locale;

/** A piece of a name as order keys have it: without accents, in lower case. */
public final class Folded implements ArgumentForm {

    @Override
    public String name() {
        return "folded";
    }

    @Override
    public String of(String argument, Object value) {
        var letters =
                Normalizer.normalize(value.toString(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT);
    }
}
