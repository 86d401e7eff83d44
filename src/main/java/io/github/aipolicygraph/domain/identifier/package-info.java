/** Identifiers: what registers call a thing, and the way to it. */
package io.github.aipolicygraph.domain.identifier;
