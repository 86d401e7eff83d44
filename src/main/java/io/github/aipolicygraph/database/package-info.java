/** The database: connections, rows and statements outside of the engine. The driver is known here and in the engine only. */
package io.github.aipolicygraph.database;
