/** The registers that give identifiers, and what these look like. */
package io.github.aipolicygraph.domain.register;
