package io.github.aipolicygraph.domain.vocabulary.own;

import java.util.ServiceLoader;

/**
 * Gives the values that the fact base of this application adds.
 *
 * <p>Java creates whoever asks for them, and not CDI; and nothing of the domain knows the files that they come from. So this
 * is a Java service, too.
 */
public interface OwnValuesProvider {

    OwnValues values();

    /** Returns the values of the configured fact base; none if nobody provides any. */
    static OwnValues ofTheFacts() {
        return ServiceLoader.load(OwnValuesProvider.class, OwnValuesProvider.class.getClassLoader())
                .findFirst()
                .map(OwnValuesProvider::values)
                .orElse(OwnValues.NONE);
    }
}
