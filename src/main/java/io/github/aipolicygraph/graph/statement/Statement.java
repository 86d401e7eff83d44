package io.github.aipolicygraph.graph.statement;

import io.github.aipolicygraph.graph.answer.Shape;
import java.util.Map;

/**
 * The one statement that answers a root field.
 *
 * @param text gives one row with one column; it depends on the shape of the selection alone
 * @param parameters every value that the caller sent
 * @param shape how to read the column
 */
public record Statement(String text, Map<String, Object> parameters, Shape shape) {}
