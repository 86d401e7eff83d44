package io.github.aipolicygraph.domain.code;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A language in which a source is written. */
@CustomScalar("LanguageCode")
@Description("A language as two small letters of ISO 639-1, such as fr.")
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
