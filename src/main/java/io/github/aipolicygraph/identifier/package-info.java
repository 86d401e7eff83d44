/** Identifiers that registers give: what they look like, and what has which. */
package io.github.aipolicygraph.identifier;
