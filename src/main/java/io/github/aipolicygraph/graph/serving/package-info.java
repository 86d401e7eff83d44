/** Runs each root field of a query as one statement, or in layers the first times, in the place of field-by-field execution. */
package io.github.aipolicygraph.graph.serving;
