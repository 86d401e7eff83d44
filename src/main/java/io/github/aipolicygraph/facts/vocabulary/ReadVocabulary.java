package io.github.aipolicygraph.facts.vocabulary;

import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValuesProvider;
import io.github.aipolicygraph.facts.directory.FactDirectory;
import io.github.aipolicygraph.facts.file.FactFile;
import io.github.aipolicygraph.facts.file.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The own values by themselves, for what is built before the database answers: the schema, and the words for people.
 *
 * <p>They come from the file and not from the graph, so they are known too where the facts are loaded already.
 */
public final class ReadVocabulary implements OwnValuesProvider {

    private static final List<String> FILES = List.of(VocabularyFile.FILE);

    @Override
    public OwnValues values() {
        return configured(
                ConfigProvider.getConfig().getConfigValue("aipolicygraph.facts").getValue());
    }

    /** The values of the directory of this name, of "facts" if none is configured, and none if the name is blank. */
    static OwnValues configured(String directory) {
        return Optional.of(directory == null ? "facts" : directory)
                .filter(name -> !name.isBlank())
                .map(name -> of(Path.of(name)))
                .orElse(OwnValues.NONE);
    }

    /** What is wrong with a record is said by the load, which then changes nothing; the others are taken here all the same. */
    private static OwnValues of(Path directory) {
        var problems = new Problems(FILES);
        var files = new FactDirectory(directory, FILES, Set.copyOf(FILES), problems);
        var vocabulary = new VocabularyFile();
        files.text(VocabularyFile.FILE)
                .ifPresent(text -> new FactFile(VocabularyFile.FILE, text, problems).each(vocabulary::read));
        return vocabulary.values();
    }
}
