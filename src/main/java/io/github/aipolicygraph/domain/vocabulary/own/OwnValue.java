package io.github.aipolicygraph.domain.vocabulary.own;

import io.github.aipolicygraph.domain.vocabulary.Language;
import java.util.Map;

/**
 * A value that a fact base adds to a closed set.
 *
 * @param label what it is called in English
 * @param labels what it is called in other languages
 */
public record OwnValue(ClosedSet set, String name, String label, Map<Language, String> labels) {

    public OwnValue {
        labels = Map.copyOf(labels);
    }

    /** In the reader's language where the fact base says it, else in English. */
    public String label(Language language) {
        return labels.getOrDefault(language, label);
    }
}
