package io.github.aipolicygraph.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aipolicygraph.bench.subject.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of {@code bench/questions} with its {@code workload.json}. */
record Workload(Question question, JsonNode description) {

    /** Those that are wanted, or all. */
    static List<Workload> of(Path folder, List<String> wanted) {
        try (var folders = Files.list(folder)) {
            return folders.sorted()
                    .filter(path -> Files.exists(path.resolve("workload.json")))
                    .map(Workload::read)
                    .filter(workload -> wanted.isEmpty() || wanted.contains(workload.name()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Workload read(Path folder) {
        try {
            return new Workload(
                    new Question(folder),
                    new ObjectMapper().readTree(folder.resolve("workload.json").toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of a graph that was made, or of the real facts. */
    boolean isForGenerated() {
        return description.get("graph").asText().equals("generated");
    }

    boolean canBeAsked(Schema schema) {
        for (var need : strings("needs")) {
            if (!schema.has(need)) {
                System.out.printf("%s is left out: the product's schema has no %s.%n", name(), need);
                return false;
            }
        }
        return true;
    }

    private List<String> strings(String name) {
        var texts = new ArrayList<String>();
        description.path(name).forEach(node -> texts.add(node.asText()));
        return texts;
    }

    String name() {
        return question.name();
    }
}
