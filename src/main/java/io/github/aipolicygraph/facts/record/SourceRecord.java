package io.github.aipolicygraph.facts.record;

import java.util.Optional;

/** A page, document or dataset in which facts were read. */
public record SourceRecord(
        String id,
        String title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> published,
        Optional<String> language) {}
