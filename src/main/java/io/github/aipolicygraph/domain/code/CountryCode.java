package io.github.aipolicygraph.domain.code;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A country, or the European Union. */
@CustomScalar("CountryCode")
public record CountryCode(String code) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
