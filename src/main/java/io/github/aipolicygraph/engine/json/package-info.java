/** Writes JSON as bytes: the form of every answer. */
package io.github.aipolicygraph.engine.json;
