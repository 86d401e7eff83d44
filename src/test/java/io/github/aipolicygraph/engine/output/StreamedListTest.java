package io.github.aipolicygraph.engine.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.engine.error.RequestError;
import io.github.aipolicygraph.engine.json.JsonBytes;
import io.github.aipolicygraph.engine.output.OutputPlan.Answer;
import io.github.aipolicygraph.engine.output.OutputPlan.Fields;
import io.github.aipolicygraph.engine.output.OutputPlan.Items;
import io.github.aipolicygraph.engine.output.OutputPlan.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** An answer in slices is to the byte what it is as a whole, its problems included. */
class StreamedListTest {

    private static final OutputPlan NAME = new Leaf(Value::asString, true);
    private static final OutputPlan NOTE = new Leaf(Value::asString, false);

    @Property(tries = 300)
    void slicesComeToWhatTheWholeComesTo(
            @ForAll @Size(max = 40) List<Boolean> named, @ForAll @IntRange(min = 1, max = 12) int length) {
        var pledges = IntStream.range(0, named.size())
                .mapToObj(at -> List.of("key" + at, named.get(at) ? "pledge " + at : 7, "né\"e"))
                .toList();

        assertThat(streamed(pledges, length)).isEqualTo(whole(pledges));
    }

    @Example
    void aProblemInALaterSliceNamesItsPlaceInTheList() {
        var pledges = List.of(List.of("a", "InvestAI", "x"), List.of("b", "Stargate", "x"), List.of("c", 7, "x"));

        assertThat(streamed(pledges, 2)).isEqualTo("""
                {"first":"a","edges":[{"name":"InvestAI","note":"x"},{"name":"Stargate","note":"x"},null],"last":"c"} \
                [[pledges, edges, 2, name]]""");
    }

    private static String whole(List<? extends List<?>> pledges) {
        var problems = new Noted();
        var json = new JsonBytes(16);
        page().write(Values.value(List.of(pledges)), ResponsePath.root("pledges"), new Answer(json, problems));
        return new String(json.copy(), UTF_8) + " " + problems.paths;
    }

    private static String streamed(List<? extends List<?>> pledges, int length) {
        var problems = new Noted();
        var slices = new StreamedList(page(), "pledges", problems, 16);
        for (int at = 0; at <= pledges.size(); at += length) {
            slices.add(Values.value(pledges.subList(at, Math.min(at + length, pledges.size()))));
        }
        var json = new JsonBytes(16);
        var ends = pledges.isEmpty()
                ? Values.value(new Object[] {null, null})
                : Values.value(List.of(pledges.get(0), pledges.get(pledges.size() - 1)));
        slices.object().write(Values.value(List.of(ends)), ResponsePath.root("pledges"), new Answer(json, problems));
        return new String(json.copy(), UTF_8) + " " + problems.paths;
    }

    /** A list of objects that may be null, each with a name that may not, between the keys of its first and last. */
    private static OutputPlan page() {
        var pledge = new Fields(
                List.of(
                        new OutputField("name", List.of(1), NAME, null),
                        new OutputField("note", List.of(2), NOTE, null)),
                "Pledge",
                false);
        return new Fields(
                List.of(
                        new OutputField("first", List.of(0, 0, 0), NOTE, null),
                        new OutputField("edges", List.of(0), new Items(pledge, true), null),
                        new OutputField("last", List.of(0, OutputField.LAST, 0), NOTE, null)),
                "PledgeConnection",
                true);
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
