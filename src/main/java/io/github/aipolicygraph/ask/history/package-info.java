/** What this graph, or the sources, had come to say between two moments. */
package io.github.aipolicygraph.ask.history;
