package io.github.aipolicygraph.ask.search;

import static java.util.stream.Collectors.toCollection;

import io.github.aipolicygraph.engine.output.ComputedType;
import io.github.aipolicygraph.text.Highlight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Marks words in the texts of a hit. */
public final class MakeSnippets implements ComputedType {

    @Override
    public String type() {
        return "Snippet";
    }

    /**
     * @param value what was typed, and whether its last word may be unfinished; then lists of a field and its texts, of which any may be absent
     */
    @Override
    public List<Map<String, Object>> of(Object value, Asking asking) {
        var parts = (List<?>) value;
        var fields = new ArrayList<Object>();
        var texts = new ArrayList<String>();
        for (var part : parts.subList(2, parts.size())) {
            var field = (List<?>) part;
            for (var text : texts(field)) {
                fields.add(field.get(0));
                texts.add(text);
            }
        }
        return Highlight.of(parts.get(0).toString(), Boolean.TRUE.equals(parts.get(1))).in(texts).stream()
                .map(marked -> Map.of("field", fields.get(marked.text()), "text", marked.html()))
                .toList();
    }

    /** Each text once: a name is often the same in two languages. */
    private static LinkedHashSet<String> texts(List<?> field) {
        return field.stream()
                .skip(1)
                .flatMap(text -> text instanceof List<?> several ? several.stream() : Stream.of(text))
                .filter(text -> text != null)
                .map(Object::toString)
                .collect(toCollection(LinkedHashSet::new));
    }
}
