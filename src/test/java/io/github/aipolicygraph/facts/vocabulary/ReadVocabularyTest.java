package io.github.aipolicygraph.facts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aipolicygraph.domain.vocabulary.own.OwnValue;
import io.github.aipolicygraph.domain.vocabulary.own.OwnValues;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The own values, read before anything else is. */
class ReadVocabularyTest {

    private static final String SMALL = "src/test/resources/facts/small";

    @TempDir
    Path empty;

    @Test
    void areThoseOfTheFile() {
        assertThat(ReadVocabulary.configured(SMALL).all())
                .extracting(OwnValue::name)
                .containsExactly("FLOODS");
    }

    @Test
    void areNoneWithoutTheFile() {
        assertThat(ReadVocabulary.configured(empty.toString())).isEqualTo(OwnValues.NONE);
        assertThat(ReadVocabulary.configured(" ")).isEqualTo(OwnValues.NONE);
    }

    @Test
    void areThoseOfTheFactBaseIfNothingElseIsConfigured() {
        assertThat(ReadVocabulary.configured(null)).isEqualTo(ReadVocabulary.configured("facts"));
        assertThat(new ReadVocabulary().values()).isNotNull();
    }
}
