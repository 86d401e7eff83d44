package io.github.aipolicygraph.engine.output;

import io.github.aipolicygraph.engine.error.EngineCode;
import io.github.aipolicygraph.engine.error.RequestError;
import java.util.Set;
import org.neo4j.driver.Value;

/**
 * Writes a page whose cursors are valid for one version of the facts only: another version sorts the list differently,
 * so the pages together would repeat some entries and miss others.
 *
 * @param element the index of the element of the answer with the version of the graph
 * @param versions the versions in the cursors
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
