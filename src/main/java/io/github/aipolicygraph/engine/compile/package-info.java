/** Compiles a root field to one statement: queries nested as the selection nests, every value a parameter. */
package io.github.aipolicygraph.engine.compile;
