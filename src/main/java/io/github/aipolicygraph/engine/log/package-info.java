/** Logs statements, so that a slow answer explains itself. */
package io.github.aipolicygraph.engine.log;
