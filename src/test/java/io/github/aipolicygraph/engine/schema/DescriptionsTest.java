package io.github.aipolicygraph.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever explores the schema is told what everything is. */
@QuarkusTest
class DescriptionsTest {

    private static final List<String> OF_THE_LANGUAGE = List.of("Int", "Float", "String", "Boolean", "ID", "Query");

    @Inject
    GraphQLSchema schema;

    @Test
    void describesEveryTypeFieldAndArgument() {
        var silent = schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type) && !OF_THE_LANGUAGE.contains(type.getName()))
                .flatMap(DescriptionsTest::silent);
        assertThat(Stream.concat(silent, silent(schema.getQueryType())).distinct())
                .isEmpty();
    }

    private static Stream<String> silent(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer object) {
            return Stream.concat(
                    unless(type, ""),
                    object.getFieldDefinitions().stream()
                            .flatMap(field -> Stream.concat(
                                    unless(field, type.getName() + "."),
                                    field.getArguments().stream()
                                            .flatMap(argument ->
                                                    unless(argument, type.getName() + "." + field.getName() + ".")))));
        }
        if (type instanceof GraphQLEnumType closedSet) {
            return Stream.concat(
                    unless(type, ""),
                    closedSet.getValues().stream().flatMap(value -> unless(value, type.getName() + ".")));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return Stream.concat(
                    unless(type, ""), input.getFields().stream().flatMap(field -> unless(field, type.getName() + ".")));
        }
        return unless(type, "");
    }

    private static Stream<String> unless(GraphQLNamedSchemaElement element, String place) {
        var description = element.getDescription();
        return description == null || description.isBlank() ? Stream.of(place + element.getName()) : Stream.empty();
    }
}
