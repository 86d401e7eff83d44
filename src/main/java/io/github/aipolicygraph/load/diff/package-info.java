/** Compares the fact base with the graph, and says what a load has to write and to retract. */
package io.github.aipolicygraph.load.diff;
