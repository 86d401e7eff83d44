package io.github.aipolicygraph.facts.claim;

import java.util.Optional;

/** Where a claim can be read: the source, the place in it, and a paraphrase. */
public record Evidence(String source, String locator, Optional<String> note) {}
