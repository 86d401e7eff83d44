package io.github.aipolicygraph.engine.json;

/** Holds an array of which only the first bytes count. */
public record Chunk(byte[] bytes, int length) {}
