/** The closed sets of kinds: of things, of institutions, events and pledges. */
package io.github.aipolicygraph.domain.vocabulary.kind;
