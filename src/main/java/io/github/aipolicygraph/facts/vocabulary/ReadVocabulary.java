package io.github.aipolicygraph.facts.vocabulary;

import io.github.aipolicygraph.facts.directory.FactDirectory;
import io.github.aipolicygraph.facts.file.FactFile;
import io.github.aipolicygraph.facts.file.Problems;
import io.github.aipolicygraph.vocabulary.own.OwnValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The own values by themselves, for what is built before the database answers: the schema, and the words for people.
 *
 * <p>They come from the file and not from the graph, so they are known too where the facts are loaded already.
 */
public final class ReadVocabulary {

    private static final List<String> FILES = List.of(Vocabulary.FILE);

    private ReadVocabulary() {}

    /** Reads the vocabulary of the configured fact base. Static, because Java creates the service that asks, not CDI. */
    public static OwnValues ofTheFacts() {
        var directory =
                ConfigProvider.getConfig().getConfigValue("aipolicygraph.facts").getValue();
        return Optional.of(directory == null ? "facts" : directory)
                .filter(name -> !name.isBlank())
                .map(name -> of(Path.of(name)))
                .orElse(OwnValues.NONE);
    }

    /** What is wrong with a record is said by the load, which then changes nothing; the others are taken here all the same. */
    static OwnValues of(Path directory) {
        var problems = new Problems(FILES);
        var files = new FactDirectory(directory, FILES, Set.copyOf(FILES), problems);
        var vocabulary = new Vocabulary();
        Stream.of(Vocabulary.FILE)
                .filter(files::has)
                .flatMap(file -> files.text(file).stream())
                .forEach(text -> new FactFile(Vocabulary.FILE, text, problems).each(vocabulary::read));
        return vocabulary.values();
    }
}
