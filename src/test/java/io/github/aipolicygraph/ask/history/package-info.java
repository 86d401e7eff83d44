/** What changed between two moments, asked over HTTP. */
package io.github.aipolicygraph.ask.history;
