/** Reads the Cypher files: knows which field each of them answers, and how its text becomes part of a statement. */
package io.github.aipolicygraph.engine.catalog;
