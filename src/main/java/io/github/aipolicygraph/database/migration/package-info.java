/** Brings the schema of the database to what {@code cypher/migrations} says, one application at a time. */
package io.github.aipolicygraph.database.migration;
