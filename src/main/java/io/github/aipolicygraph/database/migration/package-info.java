/** Brings the database's schema to what {@code cypher/migrations} describes, one application at a time. */
package io.github.aipolicygraph.database.migration;
