/** Brings the graph to what the files say, in one transaction, and holds it to its rules. */
package io.github.aipolicygraph.load;
