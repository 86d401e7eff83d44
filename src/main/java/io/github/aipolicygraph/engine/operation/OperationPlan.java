package io.github.aipolicygraph.engine.operation;

import io.github.aipolicygraph.engine.run.RootStatement;
import java.util.List;

/** The statements that answer a question, in the order of the answer. It depends on nothing but the question. */
public record OperationPlan(List<RootStatement> roots) {

    public OperationPlan {
        roots = List.copyOf(roots);
    }

    public int characters() {
        return roots.stream().mapToInt(RootStatement::characters).sum();
    }
}
