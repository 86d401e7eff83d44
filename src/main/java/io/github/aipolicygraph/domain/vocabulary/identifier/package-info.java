/** The registers that give identifiers, and what an identifier of each looks like. */
package io.github.aipolicygraph.domain.vocabulary.identifier;
