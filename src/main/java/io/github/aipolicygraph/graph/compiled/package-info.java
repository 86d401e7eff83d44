/** What a root field is compiled to: one statement, a lookup among others, or layers of batches. */
package io.github.aipolicygraph.graph.compiled;
