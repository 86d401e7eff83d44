package io.github.aipolicygraph.bench.measure;

import io.github.aipolicygraph.bench.subject.Answer;
import io.github.aipolicygraph.bench.subject.HttpSubject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the product can be asked at present: its root fields and their arguments. */
record Schema(Set<String> names) {

    private static final String QUESTION = "{ __schema { queryType { fields { name args { name } } } } }";

    static Schema of(HttpSubject product) {
        var data = Answer.answered(product.body(product.request(QUESTION, Map.of())));
        var names = new HashSet<String>();
        data.at("/__schema/queryType/fields").forEach(field -> {
            var name = field.get("name").asText();
            names.add(name);
            field.get("args")
                    .forEach(argument ->
                            names.add(name + "." + argument.get("name").asText()));
        });
        return new Schema(names);
    }

    /** {@code field} or {@code field.argument}. */
    boolean has(String name) {
        return names.contains(name);
    }
}
