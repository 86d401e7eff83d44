/** The one Neo4j that all subjects read, started so that it also tells how its plan cache did. */
package io.github.aipolicygraph.bench.server;
