package io.github.aipolicygraph.start.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.api.graphql.GraphQLEngine;
import io.github.aipolicygraph.start.ahead.KnownQuestions.Known;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions asked ahead are those that readers are led to, and each has an answer. */
@QuarkusTest
class KnownQuestionsTest {

    private static final Pattern IN_README = Pattern.compile("--data-urlencode 'query=(.*?)'", Pattern.DOTALL);

    @Inject
    GraphQLEngine engine;

    static Stream<Known> questions() {
        return KnownQuestions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void haveAnAnswer(Known question) {
        var answer =
                engine.answer(question.document(), null, question.variables()).join();

        assertThat(answer.getErrors()).isEmpty();
        assertThat(answer.<Object>getData()).isNotNull();
    }

    @Test
    void areThoseOfTheReadmeAndTheCases() throws IOException {
        var readme = IN_README
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(question -> question.group(1).strip());
        try (var cases = Files.list(Path.of("cases"))) {
            var expected = Stream.concat(readme, cases.map(folder -> text(folder.resolve("query.graphql"))))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(questions().map(known -> known.document().strip()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
