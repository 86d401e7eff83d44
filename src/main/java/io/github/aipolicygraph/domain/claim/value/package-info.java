/** Claims that give a value: of a field of an event or institution, or a number of things. */
package io.github.aipolicygraph.domain.claim.value;
