/** Compares the fact base with the graph, and decides what a load must write and retract. */
package io.github.aipolicygraph.load.diff;
