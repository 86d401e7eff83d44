/** The Cypher files: which field each answers, and how its text is taken over into a statement. */
package io.github.aipolicygraph.graph.cypher;
