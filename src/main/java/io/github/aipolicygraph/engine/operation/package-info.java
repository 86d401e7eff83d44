/** Executes an operation: each of its root fields as a statement, all of them side by side. */
package io.github.aipolicygraph.engine.operation;
