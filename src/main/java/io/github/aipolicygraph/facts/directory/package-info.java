/** The directory of the fact base: which files are read, and what else lies there. */
package io.github.aipolicygraph.facts.directory;
