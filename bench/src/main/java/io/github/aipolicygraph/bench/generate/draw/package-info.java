/** What chance decides: numbers, dates and words, the same for the same seed. */
package io.github.aipolicygraph.bench.generate.draw;
