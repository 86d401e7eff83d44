package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Format.Scalar;
import io.github.aipolicygraph.facts.file.Problem.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one record or of a record within it.
 *
 * <p>What is missing or malformed is noted as a problem and comes back empty, so that one reading finds all problems;
 * whatever was not asked for by the end is an unknown field.
 */
public final class Fields {

    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Fields(Place place, MappingNode node, Problems problems) {
        this.place = place;
        this.problems = problems;
        node.getValue().forEach(entry -> keep(entry.getKeyNode(), entry.getValueNode()));
    }

    /** Reads one record and notes the fields that the reader did not ask for. */
    static void read(Place place, Node node, Problems problems, Consumer<Fields> reader) {
        if (node instanceof MappingNode mapping) {
            var fields = new Fields(place, mapping, problems);
            reader.accept(fields);
            fields.refuseTheRest();
        } else {
            problems.add(place, shown(node), "a record with named fields");
        }
    }

    public <T> Optional<T> required(String name, Format<T> format) {
        var value = present(name);
        if (value.isEmpty()) {
            problem(name, "nothing", format.expected());
        }
        return value.flatMap(node -> parsed(place(name), node, format));
    }

    public <T> Optional<T> optional(String name, Format<T> format) {
        return present(name).flatMap(node -> parsed(place(name), node, format));
    }

    /** A list of single values; absent is the same as empty. */
    public <T> List<T> list(String name, Format<T> format) {
        return items(name)
                .flatMap(item -> parsed(item.place(), item.node(), format).stream())
                .toList();
    }

    /** A list of records; absent is the same as empty. */
    public void records(String name, Consumer<Fields> reader) {
        items(name).forEach(item -> read(item.place(), item.node(), problems, reader));
    }

    /** As {@link #records}, where an empty list is a problem. */
    public void someRecords(String name, String expected, Consumer<Fields> reader) {
        if (items(name).findAny().isEmpty()) {
            problem(name, "nothing", expected);
        }
        records(name, reader);
    }

    /** Texts by key, such as names by language. */
    public Map<String, String> map(String name, Format<String> keys) {
        var texts = new TreeMap<String, String>();
        present(name)
                .ifPresent(node -> read(
                        place(name),
                        node,
                        problems,
                        entries -> entries.values
                                .keySet()
                                .forEach(key -> entries.entry(key, keys).ifPresent(text -> texts.put(key, text)))));
        return texts;
    }

    private Optional<String> entry(String key, Format<String> keys) {
        if (keys.parse().apply(new Scalar(Tag.STR, key)).isEmpty()) {
            problem(key, "the key " + key, keys.expected());
        }
        return required(key, Format.TEXT);
    }

    public void problem(String name, String found, String expected) {
        problems.add(place(name), found, expected);
    }

    /** Whether the field is there and not null, without asking for it. */
    public boolean has(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(node -> !node.getTag().equals(Tag.NULL))
                .isPresent();
    }

    public Place place() {
        return place;
    }

    private void keep(Node key, Node value) {
        var name = key instanceof ScalarNode scalar
                ? scalar.getValue()
                : key.getNodeType().toString();
        lines.putIfAbsent(name, line(key));
        if (values.putIfAbsent(name, value) != null) {
            problems.add(place.field(name, line(key)), "the field twice", "it once");
        }
    }

    private void refuseTheRest() {
        values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(
                        name -> problem(name, "an unknown field", "one of " + String.join(", ", new TreeSet<>(asked))));
    }

    private Optional<Node> present(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private Place place(String name) {
        return place.field(name, lines.getOrDefault(name, place.line()));
    }

    private record Item(Place place, Node node) {}

    private Stream<Item> items(String name) {
        var value = present(name);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            problem(name, shown(value.get()), "a list");
        }
        var nodes = value.filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of());
        return IntStream.range(0, nodes.size())
                .mapToObj(index -> new Item(place(name).item(index, line(nodes.get(index))), nodes.get(index)));
    }

    private <T> Optional<T> parsed(Place where, Node node, Format<T> format) {
        var value = Optional.of(node)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .flatMap(scalar -> format.parse().apply(new Scalar(scalar.getTag(), scalar.getValue())));
        if (value.isEmpty()) {
            problems.add(where, shown(node), format.expected());
        }
        return value;
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.STR) ? '"' + scalar.getValue() + '"' : scalar.getValue();
        }
        return node instanceof SequenceNode ? "a list" : "named fields";
    }
}
