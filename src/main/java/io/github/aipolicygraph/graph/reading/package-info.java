/** Reads the answers of statements: each by itself, or those of one shape that come at the same time together. */
package io.github.aipolicygraph.graph.reading;
