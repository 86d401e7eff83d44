package io.github.aipolicygraph.engine.output;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.Set;
import org.neo4j.driver.Value;

/**
 * A page behind a cursor that is good for one version of the facts only: in another the order is another, and the pages
 * together would have some entries twice and others not at all.
 *
 * @param element which element of the answer has the version that the graph holds
 * @param versions those of the cursors
 */
public record SingleVersionPage(OutputPlan page, int element, Set<String> versions) implements OutputPlan {

    public SingleVersionPage {
        versions = Set.copyOf(versions);
    }

    @Override
    public boolean required() {
        return page.required();
    }

    @Override
    public boolean present(Value value, ResponsePath at, Answer to) {
        if (versions.equals(Set.of(value.get(element).asString()))) {
            return page.present(value, at, to);
        }
        to.problems()
                .refused(
                        at,
                        new RequestError(
                                EngineCode.BAD_CURSOR,
                                "The facts changed since you got this cursor, and the order of the list with them. "
                                        + "Ask for the first page again."));
        return false;
    }

    @Override
    public void deferred(Value value, Deferred.Wanted wanted) {
        page.deferred(value, wanted);
    }
}
