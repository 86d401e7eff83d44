/** Makes graphs of any size that have the shape of the real one, as files for Neo4j's bulk import. */
package io.github.aipolicygraph.bench.generate;
