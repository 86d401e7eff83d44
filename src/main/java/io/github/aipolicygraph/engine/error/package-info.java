/** Defines the errors that callers see: a code for programs and a sentence for people. */
package io.github.aipolicygraph.engine.error;
