/** What the records of several kinds of files have in common: ids, names, evidence, bounds, dates. */
package io.github.aipolicygraph.facts.attribute;
