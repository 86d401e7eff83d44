/** Errors that a caller is told: a code for programs and a sentence for people. */
package io.github.aipolicygraph.engine.error;
