package io.github.aipolicygraph.engine.json;

/** An array of which the first bytes count. */
public record Chunk(byte[] bytes, int length) {}
