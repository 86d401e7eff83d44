/** Runs each root field of a query as one statement, in the place of field-by-field execution. */
package io.github.aipolicygraph.graph.serving;
