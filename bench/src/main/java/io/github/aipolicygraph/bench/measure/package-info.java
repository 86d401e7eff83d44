/** Asks all subjects the same, in turn, and writes down how they did. */
package io.github.aipolicygraph.bench.measure;
