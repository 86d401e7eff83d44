/** What a file of the fact base may look like: reads strictly, and gathers every problem instead of stopping at one. */
package io.github.aipolicygraph.facts.file;
