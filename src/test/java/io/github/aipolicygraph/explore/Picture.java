package io.github.aipolicygraph.explore;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** What Neo4j Browser would draw: nodes by id, and links written {@code start TYPE end}. */
record Picture(Map<String, Node> nodes, Collection<String> links) {

    static final Path FOLDER = Path.of("cypher/explore");

    static Picture of(QueryRunner runner, String name) throws IOException {
        var drawn = runner.run(Files.readString(FOLDER.resolve(name + ".cypher"))).list().stream()
                .flatMap(row -> row.values().stream())
                .flatMap(Picture::entities)
                .toList();
        var ids = all(drawn, Node.class).collect(toMap(Node::elementId, Picture::id, (one, same) -> one));
        return new Picture(
                all(drawn, Node.class).collect(toMap(Picture::id, node -> node, (one, same) -> one)),
                all(drawn, Relationship.class)
                        .map(link -> ids.get(link.startNodeElementId()) + " " + link.type() + " "
                                + ids.get(link.endNodeElementId()))
                        .collect(toCollection(TreeSet::new)));
    }

    /** The claims that are drawn as nodes, of one predicate. */
    Stream<Node> claims(String predicate) {
        return nodes.values().stream()
                .filter(node -> node.hasLabel("Claim"))
                .filter(claim -> predicate.equals(claim.get("predicate").asString()));
    }

    /** Publishers of the sources to which a claim has a link of this type. */
    Stream<String> publishers(Node claim, String type) {
        var start = id(claim) + " " + type + " ";
        return links.stream()
                .filter(link -> link.startsWith(start))
                .map(link -> nodes.get(link.substring(start.length())))
                .map(source -> source.get("publisher").asString());
    }

    static String id(Node node) {
        return node.get("id").asString();
    }

    private static <T extends Entity> Stream<T> all(Collection<Entity> drawn, Class<T> type) {
        return drawn.stream().filter(type::isInstance).map(type::cast);
    }

    private static Stream<Entity> entities(Value value) {
        return switch (value.type().name()) {
            case "PATH" ->
                Stream.concat(
                        StreamSupport.stream(value.asPath().nodes().spliterator(), false),
                        StreamSupport.stream(value.asPath().relationships().spliterator(), false));
            case "NODE", "RELATIONSHIP" -> Stream.of(value.asEntity());
            default ->
                throw new AssertionError(
                        "Neo4j Browser draws no " + value.type().name());
        };
    }
}
