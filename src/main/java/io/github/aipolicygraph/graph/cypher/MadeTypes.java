package io.github.aipolicygraph.graph.cypher;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.graph.answer.Making;
import java.util.List;
import java.util.stream.Stream;

/** The files of types whose objects are made in Java: what they are made from, and what they may name. */
final class MadeTypes {

    private MadeTypes() {}

    static List<String> files(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .flatMap(type -> Making.of(type).stream())
                .flatMap(making -> making.recipe().stream()
                        .flatMap(recipe -> Stream.of(
                                        recipe.reached().values().stream(),
                                        recipe.from().stream(),
                                        recipe.found().values().stream())
                                .flatMap(names -> names)
                                .map(name -> making.type() + "/" + name)))
                .distinct()
                .toList();
    }

    static String text(String place) {
        return CypherFiles.text(place)
                .orElseThrow(() -> new IllegalStateException("There is no cypher/%s.cypher.".formatted(place)));
    }
}
