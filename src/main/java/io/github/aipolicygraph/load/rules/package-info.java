/** Checks the rules of the graph; a load that would violate one changes nothing. */
package io.github.aipolicygraph.load.rules;
