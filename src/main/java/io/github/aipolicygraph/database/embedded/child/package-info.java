/** Runs within the process of the server, from its own jar next to those of Neo4j. */
package io.github.aipolicygraph.database.embedded.child;
