package io.github.aipolicygraph.domain.code;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A currency. */
@CustomScalar("CurrencyCode")
public record CurrencyCode(String code) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
