/** What the records of several files have in common: ids, names, evidence, bounds. */
package io.github.aipolicygraph.facts.reading;
