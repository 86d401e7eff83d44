/** The closed sets of words that claims are made in. */
package io.github.aipolicygraph.domain.vocabulary;
