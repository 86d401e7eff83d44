/**
 * Brings the schema of the database to the state that {@code cypher/migrations} describes, one application at a time.
 */
package io.github.aipolicygraph.database.migration;
