/** What a root field is compiled to: one statement, a lookup that can be batched with others, or layers of batches. */
package io.github.aipolicygraph.engine.plan;
