/** Arguments and how they are converted before they become parameters; a package registers its converters as Java services. */
package io.github.aipolicygraph.engine.argument;
