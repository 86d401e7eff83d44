/** Converts arguments before they become parameters. A package registers its converters as Java services. */
package io.github.aipolicygraph.engine.argument;
