package io.github.aipolicygraph.domain.code;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A language in which a source is written. */
@CustomScalar("LanguageCode")
public record LanguageCode(String code) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
