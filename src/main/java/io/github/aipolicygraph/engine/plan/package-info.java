/** Holds compiled root fields: one statement, a lookup that can be batched, or layers of batches. */
package io.github.aipolicygraph.engine.plan;
