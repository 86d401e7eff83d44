/** What runs within the process of the server, from a jar of its own beside those of Neo4j. */
package io.github.aipolicygraph.database.embedded.child;
