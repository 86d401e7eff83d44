/** Keeps what was made for a question and is likely to be asked for again, bounded by its size. */
package io.github.aipolicygraph.engine.cache;
