package io.github.aipolicygraph.engine.catalog;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.github.aipolicygraph.engine.output.ComputedType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the files of types whose objects Java computes: the files with their input and those with the nodes that they
 * may refer to.
 */
final class ComputedTypes {

    private ComputedTypes() {}

    static List<String> files(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .flatMap(type -> ComputedType.of(type).stream())
                .flatMap(computed -> computed.recipe().stream()
                        .flatMap(recipe -> Stream.of(
                                        recipe.reached().values().stream(),
                                        recipe.allInput().stream(),
                                        recipe.found().values().stream())
                                .flatMap(names -> names)
                                .map(name -> computed.type() + "/" + name)))
                .distinct()
                .toList();
    }

    static String text(String place) {
        return CypherFiles.text(place)
                .orElseThrow(() -> new IllegalStateException("There is no %s.".formatted(Catalog.file(place))));
    }
}
