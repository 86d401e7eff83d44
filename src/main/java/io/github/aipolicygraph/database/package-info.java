/** Provides connections, rows and statements outside the engine. Only this package and the engine know the driver. */
package io.github.aipolicygraph.database;
