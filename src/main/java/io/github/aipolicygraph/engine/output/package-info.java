/** Output plans: how the positional lists of an answer are written as the JSON that the caller asked for. */
package io.github.aipolicygraph.engine.output;
