package io.github.aipolicygraph.graph.serving;

import io.github.aipolicygraph.graph.reading.RootStatement;
import java.util.List;

/** The statements that answer a question, in the order of the answer. It depends on nothing but the question. */
record Plan(List<RootStatement> roots) {

    Plan {
        roots = List.copyOf(roots);
    }

    int characters() {
        return roots.stream().mapToInt(RootStatement::characters).sum();
    }
}
