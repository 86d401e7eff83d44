/** The Neo4j server that runs beside the application: started, watched, and never left behind. */
package io.github.aipolicygraph.database.embedded;
