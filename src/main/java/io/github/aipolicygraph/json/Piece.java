package io.github.aipolicygraph.json;

/** An array of which the first bytes count. */
public record Piece(byte[] bytes, int length) {}
