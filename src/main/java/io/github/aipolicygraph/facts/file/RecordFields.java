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
import java.util.function.Consumer;
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
public final class RecordFields {

    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final FieldErrors leftovers = new FieldErrors();

    private RecordFields(Place place, MappingNode node, Problems problems) {
        this.place = place;
        this.problems = problems;
        node.getValue().forEach(entry -> keep(entry.getKeyNode(), entry.getValueNode()));
    }

    /** Reads one record and notes the fields that the reader did not ask for. */
    static void read(Place place, Node node, Problems problems, Consumer<RecordFields> reader) {
        if (node instanceof MappingNode mapping) {
            var fields = new RecordFields(place, mapping, problems);
            reader.accept(fields);
            fields.leftovers.report(fields, fields.values.keySet(), fields.asked);
        } else {
            problems.add(place, ReportExcerpt.found(node), "a record: its fields, each as \"name: value\"");
        }
    }

    public <T> Optional<T> required(String name, Format<T> format) {
        var value = present(name);
        if (value.isEmpty()) {
            leftovers.miss(name, format.expected());
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
    public void records(String name, Consumer<RecordFields> reader) {
        items(name).forEach(item -> read(item.place(), item.node(), problems, reader));
    }

    /** A list of single values, of which some may be records that have the value under a key and say more of it. */
    public void values(String name, String key, Format<String> format, Consumer<Named> reader) {
        items(name).forEach(item -> {
            if (item.node() instanceof MappingNode) {
                read(
                        item.place(),
                        item.node(),
                        problems,
                        more -> reader.accept(new Named(more.required(key, format), Optional.of(more), item.place())));
            } else {
                var value = parsed(item.place(), item.node(), format);
                reader.accept(new Named(value, Optional.empty(), item.place()));
            }
        });
    }

    /** A value of a list. If it is a record, it may have other fields too. */
    public record Named(Optional<String> value, Optional<RecordFields> more, Place place) {}

    /** As {@link #records}, where an empty list is a problem. */
    public void someRecords(String name, String expected, Consumer<RecordFields> reader) {
        if (present(name).isEmpty()) {
            leftovers.miss(name, expected);
        } else if (present(name).get() instanceof SequenceNode list
                && list.getValue().isEmpty()) {
            problem(name, "an empty list", expected);
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
        if (keys.parse().apply(Scalar.of(key)).isEmpty()) {
            problem(key, "the key " + key, keys.expected(Scalar.of(key)));
        }
        return required(key, Format.TEXT);
    }

    public void problem(String name, String found, String expected) {
        problem(place(name), found, expected);
    }

    void problem(Place where, String found, String expected) {
        problems.add(where, found, expected);
    }

    /** A problem, unless one of the fields that are not there is only misspelt. */
    public void problemWithout(List<String> absent, String name, String found, String expected) {
        leftovers.breaks(name, found, expected, absent);
    }

    /** Whether the field is there and not null, without asking for it. */
    public boolean has(String name) {
        var value = values.get(name);
        return value != null && isGiven(value);
    }

    public Place place() {
        return place;
    }

    private void keep(Node key, Node value) {
        var name = key instanceof ScalarNode scalar
                ? scalar.getValue()
                : key.getNodeType().toString();
        lines.putIfAbsent(name, ReportExcerpt.line(key));
        if (values.putIfAbsent(name, value) != null) {
            leftovers.repeat(name, place.field(name, ReportExcerpt.line(key)));
        }
    }

    /** Whether the field is there without a value. */
    boolean isNull(String name) {
        return values.containsKey(name) && !has(name);
    }

    private Optional<Node> present(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name)).filter(RecordFields::isGiven);
    }

    private static boolean isGiven(Node node) {
        return !node.getTag().equals(Tag.NULL);
    }

    private Place place(String name) {
        return place.field(name, lines.getOrDefault(name, place.line()));
    }

    private Stream<Item> items(String name) {
        var value = present(name);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            problem(name, ReportExcerpt.found(value.get()), "a list; begin each of its items with \"- \"");
        }
        return value.filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .map(list -> Item.of(place(name), list))
                .orElse(Stream.empty());
    }

    private <T> Optional<T> parsed(Place where, Node node, Format<T> format) {
        var value = Optional.of(node)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .flatMap(scalar -> format.parse().apply(new Scalar(scalar.getTag(), scalar.getValue())));
        if (value.isEmpty()) {
            problems.add(where, ReportExcerpt.found(node), format.expected(node));
        }
        return value;
    }
}
