/** Defines output plans: how the positional lists of an answer become the JSON that the caller selected. */
package io.github.aipolicygraph.engine.output;
