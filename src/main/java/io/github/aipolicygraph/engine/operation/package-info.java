/** Executes an operation: each root field as a statement, all of them in parallel. */
package io.github.aipolicygraph.engine.operation;
