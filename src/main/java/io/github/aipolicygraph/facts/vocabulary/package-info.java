/** Reads the values that a fact base adds to closed sets, before the records that use them. */
package io.github.aipolicygraph.facts.vocabulary;
