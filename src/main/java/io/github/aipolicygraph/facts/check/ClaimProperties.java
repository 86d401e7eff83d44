package io.github.aipolicygraph.facts.check;

import io.github.aipolicygraph.date.DateSpan;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a claim says, by the names of its properties. */
record ClaimProperties(ClaimRecord claim) {

    Optional<String> text(String property) {
        return Optional.ofNullable(claim.properties().get(property)).map(Object::toString);
    }

    Optional<Number> number(String property) {
        return Optional.ofNullable(claim.properties().get(property)).map(Number.class::cast);
    }

    Optional<DateSpan> date(String property) {
        return text(property).flatMap(DateSpan::parse);
    }

    /** One date or a list of them. */
    Stream<DateSpan> dates(String property) {
        return claim.properties().get(property) instanceof List<?> all
                ? all.stream().flatMap(date -> DateSpan.parse(date.toString()).stream())
                : date(property).stream();
    }
}
