package io.github.aipolicygraph.domain.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the graph holds at a moment to come is what it holds: every question has the same answer for that time. */
@Tag("slow")
@QuarkusTest
@SuppressWarnings("rawtypes")
class AsOfNowTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectValue TO_COME = ObjectValue.newObjectValue()
            .objectField(new ObjectField("recorded", new StringValue("9999-12-31T00:00:00Z")))
            .build();

    static Stream<Path> questions() throws IOException {
        try (var golden = Files.list(Path.of("src/test/costs"));
                var cases = Files.walk(Path.of("cases"))) {
            return Stream.concat(golden, cases).filter(file -> file.toString().endsWith(".graphql")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersTheSameForAMomentToCome(Path file) throws IOException {
        var question = Files.readString(file);

        var now = answer(question, file);
        var toCome = answer(AstPrinter.printAst(inTime(Parser.parse(question))), file);

        assertThat(now).contains("\"data\"").doesNotContain("\"errors\"");
        assertThat(toCome.replace("@recorded=9999-12-31T00:00:00Z", "")).isEqualTo(now);
    }

    private static Document inTime(Document document) {
        return document.transform(changed -> changed.definitions(document.getDefinitions().stream()
                .<Definition>map(definition ->
                        definition instanceof OperationDefinition operation ? inTime(operation) : definition)
                .toList()));
    }

    private static OperationDefinition inTime(OperationDefinition operation) {
        var roots = operation.getSelectionSet().getSelections().stream()
                .<Selection>map(root -> root instanceof Field field && isTimeless(field) ? inTime(field) : root)
                .toList();
        return operation.transform(changed -> changed.selectionSet(new SelectionSet(roots)));
    }

    private static boolean isTimeless(Field root) {
        return !root.getName().startsWith("__")
                && !root.getName().equals("node")
                && root.getArguments().stream()
                        .noneMatch(argument -> argument.getName().equals("asOf"));
    }

    private static Field inTime(Field root) {
        var arguments = Stream.concat(root.getArguments().stream(), Stream.of(new Argument("asOf", TO_COME)))
                .toList();
        return root.transform(changed -> changed.arguments(arguments));
    }

    private static String answer(String question, Path file) throws IOException {
        var variables = file.resolveSibling("variables.json");
        var values = Files.exists(variables) ? JSON.readTree(variables.toFile()) : Map.of();
        return given().contentType("application/json")
                .body(JSON.writeValueAsString(Map.of("query", question, "variables", values)))
                .post("/graphql")
                .asString();
    }
}
