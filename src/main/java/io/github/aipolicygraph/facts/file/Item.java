package io.github.aipolicygraph.facts.file;

import io.github.aipolicygraph.facts.file.Problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One item of a list, with the place where it stands. */
record Item(Place place, Node node) {

    static Stream<Item> of(Place list, SequenceNode node) {
        var nodes = node.getValue();
        return IntStream.range(0, nodes.size())
                .mapToObj(index -> new Item(list.item(index, ReportExcerpt.line(nodes.get(index))), nodes.get(index)));
    }

    /** The field of a record as it is written, before anything is asked of it. */
    static Optional<Node> field(Node record, String name) {
        return record instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(name))
                        .map(entry -> entry.getValueNode())
                        .findFirst()
                : Optional.empty();
    }

    /** How often a record has the field. */
    static long count(Node record, String name) {
        return record instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry ->
                                text(entry.getKeyNode()).filter(name::equals).isPresent())
                        .count()
                : 0;
    }

    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    static List<String> texts(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().flatMap(item -> text(item).stream()).toList()
                : List.of();
    }
}
