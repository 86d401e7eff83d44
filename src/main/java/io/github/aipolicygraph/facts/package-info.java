/** Reads the fact base: files in, strictly checked claims out, and every problem of every file in one report. */
package io.github.aipolicygraph.facts;
