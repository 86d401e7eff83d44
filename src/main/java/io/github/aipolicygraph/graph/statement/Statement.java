package io.github.aipolicygraph.graph.statement;

import io.github.aipolicygraph.graph.answer.Shape;
import java.util.Map;

/**
 * The one statement that answers a root field.
 *
 * @param text gives one row with one column, or slices; it depends on the shape of the selection alone
 * @param parameters every value that the caller sent
 * @param shape how to read the column
 * @param inSlices whether the list in front of the answer comes in rows of its own, so many entries in each: the second
 *     column has them, and the first row has the rest, with only the first and the last entry of the list
 */
public record Statement(String text, Map<String, Object> parameters, Shape shape, boolean inSlices) {}
