package io.github.aipolicygraph.engine.schema;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.engine.output.ComputedType;
import java.util.List;
import java.util.Map;

/** Computes the days that a partial date may mean. */
public final class MakeDateSpan implements ComputedType {

    @Override
    public String type() {
        return DateSpans.SPAN;
    }

    @Override
    public Object of(Object value, Asking asking) {
        return value instanceof List<?> dates
                ? dates.stream().map(MakeDateSpan::days).toList()
                : days(value);
    }

    private static Map<String, String> days(Object date) {
        var span = DateSpan.parse(date.toString())
                .orElseThrow(() -> new IllegalStateException("\"%s\" in the graph is no date.".formatted(date)));
        return Map.of("earliest", span.first().toString(), "latest", span.last().toString());
    }
}
