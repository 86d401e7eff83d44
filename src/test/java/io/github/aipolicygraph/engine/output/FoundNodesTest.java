package io.github.aipolicygraph.engine.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.output.ComputedType.Asking;
import io.github.aipolicygraph.engine.output.ComputedType.Recipe;
import io.github.aipolicygraph.engine.output.OutputPlan.Answer;
import io.github.aipolicygraph.engine.output.OutputPlan.Fields;
import io.github.aipolicygraph.engine.output.OutputPlan.Leaf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** A node that a computed object refers to and that can't be written is null, or its parent is if that isn't allowed. */
class FoundNodesTest {

    private static final OutputPlan NODE = new Fields(
            List.of(new OutputField("name", List.of(0), new Leaf(Value::asString, true), null)), "Node", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | known   | {"list":[{"thing":{"name":"Known"}}]} | []
            true  | nameless | null                                 | [[root, list, 0, thing, name]]
            true  | missing | null                                  | [[root, list, 0, thing]]
            false | nameless | {"list":[{"thing":null}]}            | [[root, list, 0, thing, name]]
            false | missing | {"list":[{"thing":null}]}             | []
            """)
    void areNullOrMakeTheirParentNull(boolean required, String refersTo, String written, String problems) {
        var thing = new ComputedField(
                "thing", "thing", "Node", Map.of(), required, List.of(), new ComputedField.Found(1, NODE));
        var list = new ComputedField("list", "list", "Item", Map.of(), true, List.of(thing), null);
        var plan = new ComputedOutput(new Computed(refersTo), new Asking("", Map.of(), Map.of()), List.of(list), false);
        var nodes = List.of(List.of("known", List.of("Known")), List.of("nameless", Arrays.asList((Object) null)));
        var noted = new Noted();
        var json = new JsonBytes(16);

        plan.write(Values.value(List.of(Map.of(), nodes)), ResponsePath.root("root"), new Answer(json, noted));

        assertThat(new String(json.copy(), UTF_8)).isEqualTo(written);
        assertThat(noted.paths).hasToString(problems);
    }

    /** An object with a list of one item, which refers to a node. */
    private record Computed(String refersTo) implements ComputedType {

        @Override
        public String type() {
            return "Computed";
        }

        @Override
        public Optional<Recipe> recipe() {
            return Optional.of(new Recipe(Map.of(), List.of(), Map.of(), Map.of()));
        }

        @Override
        public Object of(Object value, Asking asking) {
            return Map.of("list", List.of(Map.of("thing", refersTo)));
        }
    }

    private static final class Noted implements OutputPlan.Problems {

        private final List<List<Object>> paths = new ArrayList<>();

        @Override
        public void absent(ResponsePath at) {
            paths.add(at.path());
        }

        @Override
        public void unreadable(ResponsePath at, String why) {
            paths.add(at.path());
        }

        @Override
        public void refused(ResponsePath at, RequestError error) {
            paths.add(at.path());
        }
    }
}
