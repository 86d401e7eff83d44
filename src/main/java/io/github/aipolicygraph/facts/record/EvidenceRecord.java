package io.github.aipolicygraph.facts.record;

import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import java.util.Optional;

/** Where a claim can be read: the source, the place in it, a paraphrase, and whether it was read for this claim. */
public record EvidenceRecord(String source, String locator, Optional<String> note, EvidenceScope scope) {}
