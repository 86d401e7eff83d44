package io.github.aipolicygraph.graph.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.graph.answer.Shape.Answer;
import io.github.aipolicygraph.graph.answer.Shape.Fields;
import io.github.aipolicygraph.graph.answer.Shape.Items;
import io.github.aipolicygraph.graph.answer.Shape.Leaf;
import io.github.aipolicygraph.json.JsonBytes;
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
class SlicesTest {

    private static final Shape NAME = new Leaf(Value::asString, true);
    private static final Shape NOTE = new Leaf(Value::asString, false);

    @Property(tries = 300)
    void slicesComeToWhatTheWholeComesTo(
            @ForAll @Size(max = 40) List<Boolean> named, @ForAll @IntRange(min = 1, max = 12) int length) {
        var pledges = IntStream.range(0, named.size())
                .mapToObj(at -> List.of("key" + at, named.get(at) ? "pledge " + at : 7, "né\"e"))
                .toList();

        assertThat(inSlices(pledges, length)).isEqualTo(whole(pledges));
    }

    @Example
    void aProblemInALaterSliceNamesItsPlaceInTheList() {
        var pledges = List.of(List.of("a", "InvestAI", "x"), List.of("b", "Stargate", "x"), List.of("c", 7, "x"));

        assertThat(inSlices(pledges, 2)).isEqualTo("""
                {"first":"a","edges":[{"name":"InvestAI","note":"x"},{"name":"Stargate","note":"x"},null],"last":"c"} \
                [[pledges, edges, 2, name]]""");
    }

    private static String whole(List<? extends List<?>> pledges) {
        var problems = new Noted();
        var json = new JsonBytes(16);
        page().write(Values.value(List.of(pledges)), Trail.root("pledges"), new Answer(json, problems));
        return new String(json.copy(), UTF_8) + " " + problems.paths;
    }

    private static String inSlices(List<? extends List<?>> pledges, int length) {
        var problems = new Noted();
        var slices = new Slices(page(), "pledges", problems, 16);
        for (int at = 0; at <= pledges.size(); at += length) {
            slices.add(Values.value(pledges.subList(at, Math.min(at + length, pledges.size()))));
        }
        var json = new JsonBytes(16);
        var ends = pledges.isEmpty()
                ? Values.value(new Object[] {null, null})
                : Values.value(List.of(pledges.get(0), pledges.get(pledges.size() - 1)));
        slices.object().write(Values.value(List.of(ends)), Trail.root("pledges"), new Answer(json, problems));
        return new String(json.copy(), UTF_8) + " " + problems.paths;
    }

    /** A list of objects that may be null, each with a name that may not, between the keys of its first and last. */
    private static Shape page() {
        var pledge = new Fields(
                List.of(new Part("name", List.of(1), NAME, null), new Part("note", List.of(2), NOTE, null)),
                "Pledge",
                false);
        return new Fields(
                List.of(
                        new Part("first", List.of(0, 0, 0), NOTE, null),
                        new Part("edges", List.of(0), new Items(pledge, true), null),
                        new Part("last", List.of(0, Part.LAST, 0), NOTE, null)),
                "PledgeConnection",
                true);
    }

    private static final class Noted implements Shape.Problems {

        private final List<List<Object>> paths = new ArrayList<>();

        @Override
        public void absent(Trail at) {
            paths.add(at.path());
        }

        @Override
        public void unreadable(Trail at, String why) {
            paths.add(at.path());
        }

        @Override
        public void refused(Trail at, Refusal refusal) {
            paths.add(at.path());
        }
    }
}
