/** What happened, in the order of its days. */
package io.github.aipolicygraph.ask.timeline;
