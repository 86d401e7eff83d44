/** The closed sets that a fact base may add values to, and the values that it adds. */
package io.github.aipolicygraph.domain.vocabulary.own;
