/** Reads each kind of fact file: which fields its records have, and which claims they make. */
package io.github.aipolicygraph.facts.kind;
