package io.github.aipolicygraph.domain.entity;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A date as precise as its source: kept as text, so that {@code 2025-02} never becomes the first of February. */
@CustomScalar("PartialDate")
public record PartialDate(String text) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
