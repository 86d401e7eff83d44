/** Runs the Neo4j server next to the application: starts it, watches it, and never leaves it behind. */
package io.github.aipolicygraph.database.embedded;
