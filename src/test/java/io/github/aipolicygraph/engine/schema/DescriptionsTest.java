package io.github.aipolicygraph.engine.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever explores the schema is told what everything is. */
@QuarkusTest
class DescriptionsTest {

    private static final List<String> OF_THE_LANGUAGE = List.of("Int", "Float", "String", "Boolean", "ID", "Query");

    /** Arguments of nearly every list or root field: the types of their pages and of the arguments describe them. */
    private static final Set<String> SHARED =
            Set.of("first", "after", "last", "before", "filter", "link", "orderBy", "asOf");

    private static final int FEWEST_WORDS = 4;

    /** "All of these hold." says the same of every filter; more fields than this should say what is special to them. */
    private static final int MOST_NAMES = 3;

    @Inject
    GraphQLSchema schema;

    /** Something in the schema, with the place that a report names. */
    private record Element(String place, GraphQLNamedSchemaElement element) {

        String description() {
            return element.getDescription() == null ? "" : element.getDescription();
        }

        boolean isShared() {
            return element instanceof GraphQLArgument && SHARED.contains(element.getName());
        }

        List<String> words() {
            return Stream.of(description().split("[^\\p{L}\\p{N}`']+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** Returns true if every word of it, but for articles and the like, is in the name already. */
        boolean repeatsItsName() {
            var name = String.join("", element.getName().split("_")).toLowerCase(Locale.ROOT);
            return words().stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() > 3)
                    .allMatch(name::contains);
        }
    }

    @Test
    void describesEverything() {
        assertThat(elements().filter(element -> !element.isShared()))
                .filteredOn(element -> element.words().size() < FEWEST_WORDS)
                .isEmpty();
    }

    @Test
    void saysMoreThanTheNames() {
        assertThat(elements().filter(element -> !element.isShared()))
                .filteredOn(Element::repeatsItsName)
                .isEmpty();
    }

    @Test
    void describesArgumentsOfEveryListInOnePlace() {
        assertThat(elements().filter(Element::isShared))
                .hasSizeGreaterThan(500)
                .filteredOn(element -> !element.description().isEmpty())
                .hasSizeLessThan(5);
    }

    @Test
    void saysWhatIsSpecialToAField() {
        var names = elements()
                .filter(element -> !element.description().isEmpty() && !(element.element() instanceof GraphQLNamedType))
                .collect(groupingBy(
                        Element::description,
                        mapping(element -> element.element().getName(), toSet())));
        assertThat(names.entrySet())
                .filteredOn(entry -> entry.getValue().size() > MOST_NAMES)
                .isEmpty();
    }

    private Stream<Element> elements() {
        var types = schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type) && !OF_THE_LANGUAGE.contains(type.getName()));
        return Stream.concat(types.flatMap(DescriptionsTest::with), parts(schema.getQueryType()));
    }

    private static Stream<Element> with(GraphQLNamedType type) {
        return Stream.concat(Stream.of(new Element(type.getName(), type)), parts(type));
    }

    private static Stream<Element> parts(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer object) {
            return object.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(
                            Stream.of(new Element(type.getName() + "." + field.getName(), field)),
                            field.getArguments().stream()
                                    .map(argument -> new Element(
                                            String.join(".", type.getName(), field.getName(), argument.getName()),
                                            argument))));
        }
        if (type instanceof GraphQLEnumType closedSet) {
            return closedSet.getValues().stream()
                    .map(value -> new Element(type.getName() + "." + value.getName(), value));
        }
        return type instanceof GraphQLInputObjectType input
                ? input.getFields().stream().map(field -> new Element(type.getName() + "." + field.getName(), field))
                : Stream.empty();
    }
}
