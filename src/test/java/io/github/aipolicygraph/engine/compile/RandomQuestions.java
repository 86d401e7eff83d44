package io.github.aipolicygraph.engine.compile;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes valid questions of all shapes from the schema: aliases, arguments, queries, type names, any nesting. */
public final class RandomQuestions {

    private static final int MOST_ALIASES = 100;
    private static final List<String> LANGUAGES = List.of("EN", "FR");
    private static final List<String> DECOMPOSITIONS = List.of("BY_PAYER", "BY_PURPOSE", "BY_TIME");

    private static final List<String> TEXTS = List.of("Leyen", "sommet paris", "investment", "la", "Van der Leyen");
    private static final List<String> TYPES = List.of("PERSON", "EVENT", "STATEMENT");
    private static final List<String> MOMENTS = List.of("2025-02-10T12:00:00Z", "2026-01-01T00:00:00+01:00");
    private static final List<String> AXES = List.of("RECORDED", "STATED");
    private static final List<String> DAYS = List.of("2019-12-01", "2025-02-11");

    private final GraphQLSchema schema;
    private final Map<String, List<String>> ids;
    private final Random random;
    private final RandomInputs inputs;
    private List<String> times = List.of();
    private int aliases;

    /**
     * @param ids for each root field with an id, some ids to ask for
     * @param seed the same seed makes the same questions
     */
    public RandomQuestions(GraphQLSchema schema, Map<String, List<String>> ids, long seed) {
        this(schema, ids, new Random(seed));
    }

    private RandomQuestions(GraphQLSchema schema, Map<String, List<String>> ids, Random random) {
        this.schema = schema;
        this.ids = ids;
        this.random = random;
        this.inputs = new RandomInputs(random);
    }

    /** Asks of these times, too, as literals of {@code AsOfRewriter}. */
    public RandomQuestions at(List<String> literals) {
        times = literals;
        return this;
    }

    /** Within the limits of a document. */
    public String next() {
        var question = any();
        return aliases > MOST_ALIASES ? next() : question;
    }

    private String any() {
        aliases = 0;
        var question = new StringBuilder("{");
        var roots = byName(schema.getQueryType().getFieldDefinitions());
        for (int root = 0; root <= random.nextInt(2); root++) {
            field(question, roots.get(random.nextInt(roots.size())), 0);
        }
        return question.append(" }").toString();
    }

    private void field(StringBuilder question, GraphQLFieldDefinition field, int depth) {
        question.append(" a")
                .append(aliases++)
                .append(": ")
                .append(field.getName())
                .append(arguments(field));
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLCompositeType) {
            question.append(" {");
            selection(question, (GraphQLFieldsContainer) type, depth + 1);
            question.append(" }");
        }
    }

    private void selection(StringBuilder question, GraphQLFieldsContainer type, int depth) {
        var fields = fieldsThatFit(type, depth);
        // A field without an alias, so that merging and plain names are asked for too.
        question.append(random.nextInt(4) == 0 ? " __typename" : "").append(" ").append(aLeaf(type));
        for (int chosen = 0; chosen < 1 + random.nextInt(3) && !fields.isEmpty(); chosen++) {
            field(question, fields.get(random.nextInt(fields.size())), depth);
        }
        if (type instanceof GraphQLInterfaceType several && random.nextBoolean()) {
            var types = byName(schema.getImplementations(several));
            var one = types.get(random.nextInt(types.size()));
            question.append(" ... on ").append(one.getName()).append(" {");
            selection(question, one, depth + 1);
            question.append(" }");
        }
    }

    private static String aLeaf(GraphQLFieldsContainer type) {
        return byName(type.getFieldDefinitions()).stream()
                .filter(RandomQuestions::isLeaf)
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .orElse("__typename");
    }

    private static List<GraphQLFieldDefinition> fieldsThatFit(GraphQLFieldsContainer type, int depth) {
        var fields = new ArrayList<>(byName(type.getFieldDefinitions()));
        if (depth > 6) {
            fields.removeIf(field -> !isLeaf(field));
        }
        return fields;
    }

    /** A schema that is made from annotated classes has another order in each process; a seed shall give the same questions. */
    static <T extends GraphQLNamedSchemaElement> List<T> byName(List<T> elements) {
        return elements.stream()
                .sorted(Comparator.comparing(GraphQLNamedSchemaElement::getName))
                .toList();
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    private String arguments(GraphQLFieldDefinition field) {
        var arguments = new ArrayList<String>();
        if (field.getArgument("id") != null) {
            arguments.add("id: \"" + one(ids.get(field.getName())) + "\"");
        }
        if (field.getArgument("ids") != null) {
            arguments.add("ids: [\"%s\", \"nobody\"]".formatted(one(ids.get("node"))));
        }
        if (field.getArgument("asOf") != null && !times.isEmpty() && random.nextBoolean()) {
            arguments.add("asOf: " + one(times));
        }
        if (field.getArgument("since") != null) {
            arguments.add("since: \"" + one(MOMENTS) + "\", axis: " + one(AXES));
        }
        if (field.getArgument("from") != null && random.nextBoolean()) {
            arguments.add("from: \"" + one(DAYS) + "\", to: \"2025-06-30\"");
        }
        if (field.getArgument("about") != null && random.nextBoolean()) {
            arguments.add("about: \"" + one(ids.get("node")) + "\"");
        }
        if (field.getArgument("first") != null) {
            boolean forwards = field.getArgument("last") == null || random.nextBoolean();
            arguments.add((forwards ? "first: " : "last: ") + random.nextInt(4));
        }
        if (field.getArgument("text") != null) {
            arguments.add("text: \"" + one(TEXTS) + "\"");
        }
        if (field.getArgument("scheme") != null) {
            arguments.add("scheme: WIKIDATA, value: \"Q2311\"");
        }
        if (field.getArgument("types") != null && random.nextBoolean()) {
            arguments.add("types: [" + one(TYPES) + ", SOURCE]");
        }
        if (field.getArgument("language") != null && random.nextBoolean()) {
            arguments.add("language: " + one(LANGUAGES));
        }
        if (field.getArgument("decomposition") != null && random.nextBoolean()) {
            arguments.add("decomposition: " + one(DECOMPOSITIONS));
        }
        arguments.addAll(inputs.of(field));
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
