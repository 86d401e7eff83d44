/** Compiles a root field to one statement: queries are nested like the selection, and every value is a parameter. */
package io.github.aipolicygraph.engine.compile;
