/** Runs statements and turns their rows into answers: one by one, lookups in batches, or layer by layer. */
package io.github.aipolicygraph.engine.run;
