package io.github.aipolicygraph.graph.serving;

import io.github.aipolicygraph.graph.statement.Statement;
import java.util.List;

/** The statements that answer a question, in the order of the answer. It depends on nothing but the question. */
record Plan(List<Root> roots) {

    /**
     * @param key the name of the root field in the answer
     * @param required whether it may not be null
     */
    record Root(String key, boolean required, Statement statement) {}

    Plan {
        roots = List.copyOf(roots);
    }

    int characters() {
        return roots.stream().mapToInt(root -> root.statement().text().length()).sum();
    }
}
