package io.github.aipolicygraph.facts.claim;

import io.github.aipolicygraph.vocabulary.EvidenceScope;
import java.util.Optional;

/** Where a claim can be read: the source, the place in it, a paraphrase, and whether it was read for this claim. */
public record Evidence(String source, String locator, Optional<String> note, EvidenceScope scope) {}
