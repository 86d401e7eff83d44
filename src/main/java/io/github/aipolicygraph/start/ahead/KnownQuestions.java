package io.github.aipolicygraph.start.ahead;

import io.quarkus.runtime.util.ClassPathUtils;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The questions that readers are led to, by the README and by the cases: each is a file in the folder {@code questions}. */
final class KnownQuestions {

    private static final String FOLDER = "questions";
    private static final String ENDING = ".graphql";

    private static final String VARIABLES = "variables.json";

    private KnownQuestions() {}

    /**
     * A question.
     *
     * @param variables beside it in a file {@code variables.json}, if it has any
     */
    record Known(String document, Map<String, Object> variables) {}

    /** In the order of their names, so that every start is like the one before. */
    static List<Known> all() {
        var questions = new TreeMap<String, Known>();
        try {
            ClassPathUtils.consumeAsPaths(KnownQuestions.class.getClassLoader(), FOLDER, folder -> {
                try (var files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(ENDING))
                            .forEach(file -> questions.put(file.toString(), known(file)));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FOLDER, unreadable);
        }
        return List.copyOf(questions.values());
    }

    private static Known known(Path file) {
        var variables = file.resolveSibling(VARIABLES);
        return new Known(text(file), Files.exists(variables) ? new JsonObject(text(variables)).getMap() : Map.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
