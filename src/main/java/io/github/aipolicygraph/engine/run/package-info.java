/** Runs statements and turns their rows into answers: each alone, lookups of one kind in batches, or layer by layer. */
package io.github.aipolicygraph.engine.run;
