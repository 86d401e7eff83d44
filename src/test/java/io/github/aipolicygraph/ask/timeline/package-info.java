/** What happened with whom, asked over HTTP. */
package io.github.aipolicygraph.ask.timeline;
