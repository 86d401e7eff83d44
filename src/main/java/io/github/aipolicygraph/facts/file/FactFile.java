package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One YAML file: a list of records, each with the line it stands on.
 *
 * <p>Read as nodes and not as maps, because nodes know their lines, and by the JSON schema of YAML 1.2, in which
 * {@code NO}, {@code on} and {@code 2025-02} are texts.
 */
public final class FactFile {

    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final String name;
    private final Problems problems;
    private final List<Node> records;
    private boolean readable;

    public FactFile(String name, String content, Problems problems) {
        this.name = name;
        this.problems = problems;
        this.records = records(content);
    }

    public boolean isReadable() {
        return readable;
    }

    public void each(Consumer<RecordFields> reader) {
        IntStream.range(0, records.size())
                .forEach(index -> RecordFields.read(place(index), records.get(index), problems, reader));
    }

    /** The ids that others may refer to; records without one are reported when they are read. */
    public Stream<Identified> ids() {
        return IntStream.range(0, records.size())
                .boxed()
                .flatMap(index -> field(records.get(index), "id").stream().map(id -> new Identified(id, place(index))));
    }

    /** The records that have no id, or two. */
    public Stream<Place> nameless() {
        return IntStream.range(0, records.size())
                .filter(index -> field(records.get(index), "id").isEmpty() || Item.count(records.get(index), "id") > 1)
                .mapToObj(this::place);
    }

    /** The ids under which records were known before they were merged into another. */
    public Stream<Former> former() {
        return IntStream.range(0, records.size())
                .boxed()
                .flatMap(index -> Item.field(records.get(index), "formerly").map(Item::texts).orElse(List.of()).stream()
                        .map(id ->
                                new Former(id, field(records.get(index), "id").orElse(""), place(index))));
    }

    /** An id that was merged into another one. */
    public record Former(String id, String into, Place place) {}

    /** An id and the record that has it. */
    public record Identified(String id, Place place) {}

    private List<Node> records(String content) {
        try {
            var root = new Compose(settings()).composeString(content);
            if (root.orElse(null) instanceof SequenceNode list) {
                readable = true;
                return list.getValue();
            }
            problems.add(
                    Place.of(name, root.map(ReportExcerpt::line).orElse(1)),
                    root.map(ReportExcerpt::found).orElse("nothing"),
                    "a list of records, each beginning with \"- \"; [] if it has none");
        } catch (MarkedYamlEngineException unreadable) {
            refuse(unreadable);
        } catch (YamlEngineException unreadable) {
            problems.add(
                    Place.of(name, ReportExcerpt.lineOfControl(content)),
                    "a character that a text can't have",
                    "readable text; delete the character, or type the line again");
        }
        return List.of();
    }

    /** The reader stops where it no longer understands; the fault may be further up, in what it was reading. */
    private void refuse(MarkedYamlEngineException unreadable) {
        var line = unreadable.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
        var begun = unreadable.getContextMark().map(mark -> mark.getLine() + 1).orElse(line);
        problems.add(
                Place.of(name, line),
                "text that isn't YAML" + (begun < line ? ", in what begins on line " + begun : ""),
                ReportExcerpt.whatYamlWants(unreadable.getProblem()));
    }

    private LoadSettings settings() {
        // An alias is the node that it names, so many of them cost nothing here.
        return LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(LARGEST_FILE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
    }

    private Place place(int index) {
        var node = records.get(index);
        var between = Stream.of("from", "to", "speaker", "about")
                .flatMap(key -> field(node, key).stream())
                .toList();
        var label = field(node, "id")
                .orElseGet(() ->
                        "record " + (index + 1) + (between.isEmpty() ? "" : " (" + String.join(" -> ", between) + ")"));
        return new Place(name, ReportExcerpt.line(node), label, "");
    }

    private static Optional<String> field(Node record, String name) {
        return Item.field(record, name).flatMap(Item::text);
    }
}
