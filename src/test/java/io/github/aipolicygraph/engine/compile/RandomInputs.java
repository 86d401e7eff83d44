package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Filters and orders that fit the schema, as literals. */
final class RandomInputs {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "ids", List.of("ursula-von-der-leyen", "european-commission", "investai-200bn", "21news-200mds"),
            "countries", List.of("FR", "US", "EU"),
            "currencies", List.of("EUR", "USD"),
            "languages", List.of("en", "fr"),
            "value", List.of("Q142", "Q30"),
            "publishers", List.of("Reuters", "21News"));
    private static final List<String> OTHERS =
            List.of("european-commission", "investai-200bn", "21news-200mds", "jd-vance");
    private static final List<String> PIECES = List.of("e", "An", "état", "pres", "ai");

    private final Random random;

    RandomInputs(Random random) {
        this.random = random;
    }

    /** The arguments of a list: none of them most often. */
    List<String> of(GraphQLFieldDefinition field) {
        var arguments = new ArrayList<String>();
        for (var name : List.of("filter", "link")) {
            if (field.getArgument(name) != null && random.nextInt(3) == 0) {
                arguments.add(name + ": " + input(field.getArgument(name).getType(), 0));
            }
        }
        if (field.getArgument("orderBy") != null && random.nextInt(3) == 0) {
            var orders = (GraphQLEnumType)
                    GraphQLTypeUtil.unwrapAll(field.getArgument("orderBy").getType());
            arguments.add("orderBy: " + one(names(orders)));
        }
        return arguments;
    }

    private String input(GraphQLInputType type, int depth) {
        var input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
        var fields = new ArrayList<>(RandomQuestions.byName(input.getFieldDefinitions()));
        if (depth > 1) {
            fields.removeIf(field -> List.of("and", "or", "not").contains(field.getName()));
        }
        var chosen =
                random.ints(1 + random.nextInt(2), 0, fields.size()).distinct().mapToObj(fields::get);
        return chosen.map(field -> field.getName() + ": " + value(field, depth))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value(GraphQLInputObjectField field, int depth) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean isLow = List.of("from", "atLeast").contains(field.getName());
        var value = switch (type.getName()) {
            case "Boolean" -> Boolean.toString(random.nextBoolean());
            case "Int" -> Integer.toString(random.nextInt(3) + (isLow ? 0 : 2));
            case "Float" -> one(isLow ? List.of("1e9", "0.5") : List.of("1e9", "20000000000"));
            case "PartialDate" ->
                '"' + one(isLow ? List.of("2025", "2024-12-31") : List.of("2025", "2025-02", "2025-02-11")) + '"';
            case "ID", "String", "CountryCode", "CurrencyCode", "LanguageCode" -> '"' + text(field) + '"';
            // Of other registers nearly every text is refused.
            case "IdentifierScheme" -> "WIKIDATA";
            default ->
                type instanceof GraphQLEnumType choices ? one(names(choices)) : input(field.getType(), depth + 1);
        };
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())) ? "[" + value + "]" : value;
    }

    private String text(GraphQLInputObjectField field) {
        return one(field.getName().endsWith("Contains") ? PIECES : TEXTS.getOrDefault(field.getName(), OTHERS));
    }

    private static List<String> names(GraphQLEnumType choices) {
        return RandomQuestions.byName(choices.getValues()).stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
