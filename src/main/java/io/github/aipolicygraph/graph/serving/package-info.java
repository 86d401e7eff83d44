/** Answers a GraphQL root field with one Cypher statement: fragments in files, nested as the selection nests. */
package io.github.aipolicygraph.graph.serving;
