/** Writes the differences that a load has found, all with the same time. */
package io.github.aipolicygraph.load.write;
