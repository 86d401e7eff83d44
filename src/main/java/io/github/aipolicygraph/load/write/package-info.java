/** Writes what a load has found to be different, all of it as of one moment. */
package io.github.aipolicygraph.load.write;
