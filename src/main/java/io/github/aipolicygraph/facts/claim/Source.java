package io.github.aipolicygraph.facts.claim;

import java.util.Optional;

/** A page, document or dataset in which facts were read. */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> published,
        Optional<String> language) {}
