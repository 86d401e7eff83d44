package io.github.aipolicygraph.engine.operation;

import io.github.aipolicygraph.engine.run.RootStatement;
import java.util.List;

/** Holds the statements of an operation, in the order of the answer. It depends only on the request. */
public record OperationPlan(List<RootStatement> roots) {

    public OperationPlan {
        roots = List.copyOf(roots);
    }

    public int characters() {
        return roots.stream().mapToInt(RootStatement::characters).sum();
    }
}
