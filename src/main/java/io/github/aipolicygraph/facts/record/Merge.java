package io.github.aipolicygraph.facts.record;

import java.util.List;

/** An id that names something which turned out to be something else that is recorded. */
public record Merge(String id, String into, List<String> labels) {}
