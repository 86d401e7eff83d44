/** From the positional lists of an answer to the tree that the caller asked for. */
package io.github.aipolicygraph.graph.answer;
