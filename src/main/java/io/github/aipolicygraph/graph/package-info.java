/** The database: the only place that knows its driver. */
package io.github.aipolicygraph.graph;
