/** From a selection to one statement: fragments nested as the selection nests, values as parameters. */
package io.github.aipolicygraph.graph.statement;
