/** The rules that the graph keeps; a load that would break one changes nothing. */
package io.github.aipolicygraph.load.rules;
